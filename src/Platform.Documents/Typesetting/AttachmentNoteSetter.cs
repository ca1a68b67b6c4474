using System.Collections.Immutable;
using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Typesetting;

/// <summary>附件说明: one line below the text, continuations aligned with the name.</summary>
internal sealed class AttachmentNoteSetter(TypeCase type)
{
    private readonly TypeStyle style = type.Grid(PlannedElement.AttachmentNote);

    public IEnumerable<FlowPiece> Set(ImmutableArray<InlineText> titles, IEnumerable<(string Number, InlineText Title)> names)
    {
        if (titles.IsEmpty)
        {
            yield break;
        }

        yield return FlowBox.Gap(type.Pitch);
        var isFirst = true;
        // 附件： takes three characters after the indent of two.
        var label = 5 * type.Square;
        foreach (var (number, title) in names)
        {
            var numberWidth = type.Cells(number, style).Sum(cell => cell.Advance);
            var cells = type.Add(type.Cells((isFirst ? PrintedHead.AttachmentLabel : "") + number, style), title, style);
            var tag = type.Tags.Add(TagKind.Paragraph);
            foreach (var line in LineSetter.Set(cells, type.Width, isFirst ? 2 * type.Square : label, label + numberWidth))
            {
                yield return LineBox.Of(line with { Tag = tag }, type.Pitch, style, keepsNext: true);
            }

            isFirst = false;
        }
    }
}
