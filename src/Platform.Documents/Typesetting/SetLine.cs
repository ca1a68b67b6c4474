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

    public string Text => TextOf(0, Cells.Length);

    public Placed At(double left, double baseline) => Placed.At(this, left, baseline);

    /// <summary>The line's items with its baseline at a height; neighbours of one style and source become one.</summary>
    public IEnumerable<PlannedItem> Items(double left, double baseline)
    {
        var x = left + Indent;
        for (var from = 0; from < Cells.Length;)
        {
            var to = from + 1;
            while (to < Cells.Length && GoTogether(in Cells.ItemRef(from), in Cells.ItemRef(to)))
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

    private static bool GoTogether(in Cell first, in Cell cell) =>
        cell.Style == first.Style && cell.SourceId == first.SourceId && cell.Kind == first.Kind && cell.Kind != RunKind.Boxes && !cell.IsTicked && !first.IsTicked;

    private int TagOf(TypeStyle style) => style.Element == PlannedElement.Heading && HeadingTag is { } heading ? heading : Tag;

    private PlannedText Item(int from, int to, double x, double baseline)
    {
        ref readonly var first = ref Cells.ItemRef(from);
        var style = first.Style;
        return new PlannedText(style.Element, x, baseline, TextOf(from, to), style.Role, style.Size, style.Ink, ImmutableArray.Create(Advances, from, to - from), first.SourceId, TagOf(style));
    }

    private string TextOf(int from, int to)
    {
        var text = new StringBuilder(to - from);
        Span<char> character = stackalloc char[2];
        foreach (ref readonly var cell in Cells.AsSpan(from, to - from))
        {
            text.Append(character[..cell.Character.EncodeToUtf16(character)]);
        }

        return text.ToString();
    }
}
