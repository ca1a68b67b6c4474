using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>
/// Leads Word to as many lines as the plan has: Word parts figures from their units and never compresses marks, so now and then a
/// paragraph needs its characters a hair closer or wider.
/// </summary>
/// <param name="spacing">What the style adds to every character, in twips.</param>
/// <param name="size">Of the type, in twips.</param>
internal sealed class DocxLines(int spacing, int size)
{
    private const int MostChange = 12;

    // What rounding may take from a line.
    private const int Tolerance = 8;

    /// <summary>The spacing of the characters, or null where that of the style does.</summary>
    /// <param name="lines">How many the plan has.</param>
    /// <param name="width">Of the measure, in twips.</param>
    public int? Spacing(List<Cell> cells, int lines, int width, int first = 0)
    {
        var breaks = LineBreaks.OfWord(cells);
        for (var change = 0; change <= MostChange; change++)
        {
            if (Holds(cells, breaks, lines, width, first, spacing - change))
            {
                return change == 0 ? null : spacing - change;
            }

            if (Holds(cells, breaks, lines, width, first, spacing + change))
            {
                return spacing + change;
            }
        }

        return null;
    }

    private bool Holds(List<Cell> cells, bool[] breaks, int lines, int width, int first, int each) =>
        Count(cells, breaks, width, first, each) == lines && Count(cells, breaks, width - Tolerance, first, each) == lines;

    private int Count(List<Cell> cells, bool[] breaks, int width, int first, int each)
    {
        var count = 0;
        for (var from = 0; from < cells.Count; count++)
        {
            from = End(cells, breaks, from, width - (count == 0 ? first : 0), each);
        }

        return count;
    }

    private int End(List<Cell> cells, bool[] breaks, int from, int room, int each)
    {
        var used = 0.0;
        var end = from;
        while (end < cells.Count && (used + Advance(cells[end], each) - each <= room || cells[end].Character.Value == ' '))
        {
            used += Advance(cells[end++], each);
        }

        if (end == cells.Count || breaks[end])
        {
            return end;
        }

        var nearer = end > from ? Array.LastIndexOf(breaks, true, end, end - from) : -1;
        return nearer > from ? nearer : Math.Max(end, from + 1);
    }

    private double Advance(Cell cell, int each) => (cell.IsWide ? size : cell.Advance * Measure.TwipsPerMillimetre) + each;
}
