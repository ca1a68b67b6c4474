using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>份号, 密级 and 紧急程度: flush left, one below the other.</summary>
internal sealed class MarksSetter(TypeCase type, DocumentHead head)
{
    /// <returns>Where the last of them ends.</returns>
    public double Set(OpenPage page, double top)
    {
        (string? Text, TypeStyle Style)[] marks =
        [
            (head.CopyNumber, type.Grid(PlannedElement.CopyNumber)),
            (head.Classification, type.Grid(PlannedElement.Classification, FontRole.Hei)),
            (head.Urgency, type.Grid(PlannedElement.Urgency, FontRole.Hei)),
        ];
        foreach (var (text, style) in marks)
        {
            if (text is not null)
            {
                page.Items.Add(LineBox.StartingAt(type, text, style, 0).At(page.Frame.Left, top + LineBox.Baseline(type.Pitch, style)));
                top += type.Pitch;
            }
        }

        return top;
    }
}
