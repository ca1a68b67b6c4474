using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>A line of set text: a stretch of its characters and how far each moves on.</summary>
/// <param name="Source">The text, which no one changes any more.</param>
/// <param name="From">The line's first character.</param>
/// <param name="Indent">From the left edge of the measure, in mm.</param>
internal sealed record SetLine(List<Cell> Source, int From, int Length, double Indent)
{
    private double[]? advances;

    public SetLine(List<Cell> whole, double indent)
        : this(whole, 0, whole.Count, indent)
    {
    }

    /// <summary>What the line may take, in mm, and whether it fills it.</summary>
    public double Room { get; init; } = double.PositiveInfinity;

    public bool IsJustified { get; init; }

    /// <summary>What the line's text is.</summary>
    public int Tag { get; init; } = PlannedTag.None;

    /// <summary>What a heading at the line's beginning is, where text runs in behind it.</summary>
    public int? HeadingTag { get; init; }

    public ReadOnlySpan<Cell> Cells => CollectionsMarshal.AsSpan(Source).Slice(From, Length);

    /// <summary>Measured when they are asked for: not every writer wants them.</summary>
    public double[] Advances
    {
        get => advances ??= LineSetter.Advances(Cells, Room, IsJustified);
        init => advances = value;
    }

    public double Width => Advances.Sum();

    public string Text => TextOf(0, Length);

    public Placed At(double left, double baseline) => Placed.At(this, left, baseline);

    /// <summary>The line's items with its baseline at a height; neighbours of one style and source become one.</summary>
    public IEnumerable<PlannedItem> Items(double left, double baseline)
    {
        var x = left + Indent;
        for (var from = 0; from < Length;)
        {
            var to = from + 1;
            while (to < Length && GoTogether(Cells[from], Cells[to]))
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
        ref readonly var first = ref Cells[from];
        var style = first.Style;
        return new PlannedText(style.Element, x, baseline, TextOf(from, to), style.Role, style.Size, style.Ink, ImmutableArray.Create(Advances, from, to - from), first.SourceId, TagOf(style));
    }

    private string TextOf(int from, int to)
    {
        var text = new StringBuilder(to - from);
        Span<char> character = stackalloc char[2];
        foreach (ref readonly var cell in Cells[from..to])
        {
            text.Append(character[..cell.Character.EncodeToUtf16(character)]);
        }

        return text.ToString();
    }
}
