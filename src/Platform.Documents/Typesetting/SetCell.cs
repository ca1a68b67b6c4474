using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>A cell of a table while its rows are placed; a cell that pages divide gives each its share of lines.</summary>
/// <param name="foot">How many of the lines stand at the cell's foot.</param>
internal sealed class SetCell(TableCell cell, int row, bool isHead, ImmutableArray<SetLine> lines, int foot)
{
    public const double Margin = 1;

    private int placed;

    // A cell with a place to sign is filled from end to end and wants more room there.
    private double Ends => foot == 0 ? Margin : 2 * Margin;

    public TableCell Cell => cell;

    public int Row => row;

    public bool IsHead => isHead;

    public int LineCount => lines.Length;

    /// <summary>The characters of its first paragraph.</summary>
    public List<Cell> Text => lines is [var first, ..] ? first.Source : [];

    /// <summary>The cell as it was before any page had a part of it.</summary>
    public SetCell Anew() => new(cell, row, isHead, lines, foot);

    public int LastRow => row + cell.RowSpan - 1;

    /// <summary>Where its part on the present page begins.</summary>
    public double Top { get; set; }

    /// <summary>The height that the lines not yet placed want.</summary>
    public double Wanted(double lineHeight) => (Math.Max(1, lines.Length - placed) * lineHeight) + (2 * Ends);

    /// <summary>Places what fits down to a height: in the middle if it is all that is left, else from the top; places to sign at the foot.</summary>
    /// <param name="goesOn">Whether the cell continues on the next page, which then has its foot.</param>
    public IEnumerable<Placed> Place(double left, double bottom, double lineHeight, TypeStyle style, bool goesOn)
    {
        var height = bottom - Top;
        var count = Math.Min(lines.Length - placed - (goesOn ? foot : 0), Math.Max(0, (int)((height - (2 * Ends) + 1e-6) / lineHeight)));
        var isRest = placed + count == lines.Length;
        var y = isRest && foot == 0 ? Top + ((height - (count * lineHeight)) / 2) : Top + Ends;
        var items = new List<Placed>();
        for (var i = 0; i < count; i++)
        {
            var after = lines.Length - placed - i;
            var lineTop = isRest && after <= foot ? bottom - Ends - (after * lineHeight) : y + (i * lineHeight);
            items.Add(lines[placed + i].At(left, lineTop + LineBox.Baseline(lineHeight, style)));
        }

        placed += count;
        return items;
    }
}
