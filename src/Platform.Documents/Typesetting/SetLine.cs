using System.Collections.Immutable;
using System.Text;

namespace Platform.Documents.Typesetting;

/// <summary>A line of set text: its characters and how far each moves on.</summary>
/// <param name="Indent">From the left edge of the measure, in mm.</param>
internal sealed record SetLine(ImmutableArray<Cell> Cells, double[] Advances, double Indent)
{
    /// <summary>What the line's text is.</summary>
    public int Tag { get; init; } = PlannedTag.None;

    /// <summary>What a heading at the line's beginning is, where text runs in behind it.</summary>
    public int? HeadingTag { get; init; }

    public double Width => Advances.Sum();

    public string Text => string.Concat(Cells.Select(cell => cell.Character));

    /// <summary>The line's items with its baseline at a height; neighbours of one style and source become one.</summary>
    public IEnumerable<PlannedItem> At(double left, double baseline)
    {
        var x = left + Indent;
        for (var from = 0; from < Cells.Length;)
        {
            var to = from + 1;
            while (to < Cells.Length && Cells[to].Style == Cells[from].Style && Cells[to].SourceId == Cells[from].SourceId)
            {
                to++;
            }

            yield return Item(from, to, x, baseline);
            for (; from < to; from++)
            {
                x += Advances[from];
            }
        }
    }

    private int TagOf(TypeStyle style) => style.Element == PlannedElement.Heading && HeadingTag is { } heading ? heading : Tag;

    private PlannedText Item(int from, int to, double x, double baseline)
    {
        var text = new StringBuilder(to - from);
        for (var i = from; i < to; i++)
        {
            text.Append(Cells[i].Character.ToString());
        }

        var style = Cells[from].Style;
        return new PlannedText(style.Element, x, baseline, text.ToString(), style.Role, style.Size, style.Ink, [.. Advances[from..to]], Cells[from].SourceId, TagOf(style));
    }
}
