using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>标题: 2号小标宋, centred.</summary>
internal sealed class TitleSetter(TypeCase type)
{
    private static readonly TypeStyle Style = TypeStyle.Square(PlannedElement.Title, FontRole.Title, TypeCase.TitleSize);

    /// <summary>The lines of a title and the blank line below it.</summary>
    public IEnumerable<FlowPiece> Set(InlineText title)
    {
        var lines = Lines(title).ToList();
        type.Texts[title] = lines;
        foreach (var (index, line) in lines.Index())
        {
            yield return LineBox.Of(line with { Indent = (type.Width - line.Width) / 2 }, type.Pitch, Style, keepsNext: true, index == 0 ? new FlowBookmark(title.Text, 0) : null);
        }

        yield return FlowBox.Gap(type.Pitch);
    }

    private IEnumerable<SetLine> Lines(InlineText title)
    {
        // One character stays free at both ends.
        var room = (type.Width / Style.Em) - 2;
        var cells = type.Cells(title, Style);
        var from = 0;
        var tag = type.Tags.Add(TagKind.Title);
        foreach (var length in TitleShape.Lines(string.Concat(cells.Select(cell => cell.Character)), room, Measure))
        {
            var count = Scalars(cells, from, length);
            foreach (var line in LineSetter.Set(cells.GetRange(from, count), type.Width - (2 * Style.Em), justify: false))
            {
                yield return line with { Tag = tag };
            }

            from += count;
        }
    }

    private double Measure(string text) => type.Cells(text, Style).Sum(cell => cell.Advance) / Style.Em;

    private static int Scalars(List<Cell> cells, int from, int length)
    {
        var count = 0;
        for (; length > 0; count++)
        {
            length -= cells[from + count].Character.Utf16SequenceLength;
        }

        return count;
    }
}
