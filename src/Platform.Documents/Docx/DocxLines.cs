using System.Runtime.InteropServices;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>
/// Leads Word and LibreOffice to as many lines as the plan has: they part figures from their units and never compress marks, so now and
/// then a paragraph needs its characters a hair closer or wider.
/// </summary>
/// <param name="spacing">What the style adds to every character, in twips.</param>
/// <param name="size">Of the type, in twips.</param>
internal sealed class DocxLines(int spacing, int size)
{
    private const int MostChange = 20;

    // What rounding may take from a line.
    private const int Tolerance = 12;

    /// <summary>The spacing of the characters, or null where that of the style does.</summary>
    /// <param name="lines">How many the plan has.</param>
    /// <param name="width">Of the measure, in twips.</param>
    public int? Spacing(List<Cell> text, int lines, int width, int first = 0)
    {
        ReadOnlySpan<Cell> cells = CollectionsMarshal.AsSpan(text);
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

    /// <summary>Whether the spacing of the style gives as many lines.</summary>
    public bool Fits(List<Cell> text, int lines, int width)
    {
        ReadOnlySpan<Cell> cells = CollectionsMarshal.AsSpan(text);
        return Holds(cells, LineBreaks.OfWord(cells), lines, width, 0, spacing);
    }

    private bool Holds(ReadOnlySpan<Cell> cells, bool[] breaks, int lines, int width, int first, int each) =>
        Count(new WordLines(cells, breaks, size, each), width, first) == lines
        && Count(new WordLines(cells, breaks, size, each) { IsLibreOffice = true }, width, first) == lines;

    private static int Count(WordLines text, int width, int first)
    {
        var loose = text.Count(width, first);
        return text.Count(width - Tolerance, first) == loose ? loose : 0;
    }
}
