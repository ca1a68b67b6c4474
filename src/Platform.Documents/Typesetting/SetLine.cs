using System.Collections.Immutable;
using System.Text;
using Platform.Documents.Model;

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
            while (to < Cells.Length && GoTogether(Cells[from], Cells[to]))
            {
                to++;
            }

            if (Cells[from].IsTicked)
            {
                yield return Item(from, to, x, baseline) with { Text = "□" };
            }

            if (!Cells[from].IsOpen)
            {
                yield return Item(from, to, x + Cells[from].Inset, baseline);
            }

            for (; from < to; from++)
            {
                x += Advances[from];
            }
        }

        foreach (var rule in FormCell.Rules(this, left, baseline))
        {
            yield return rule;
        }
    }

    private static bool GoTogether(Cell first, Cell cell) =>
        cell.Style == first.Style && cell.SourceId == first.SourceId && cell.Kind == first.Kind && cell.Kind != RunKind.Boxes && !cell.IsTicked && !first.IsTicked;

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
