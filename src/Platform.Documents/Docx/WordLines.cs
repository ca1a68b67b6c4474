using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>How Word fills lines: as many characters as go in, 避头尾, words whole.</summary>
/// <param name="size">Of the type, in twips.</param>
/// <param name="each">What is added to every character, in twips.</param>
internal readonly ref struct WordLines(ReadOnlySpan<Cell> cells, bool[] breaks, int size, int each)
{
    // What LibreOffice lets stand beyond the edge and, as a part of the size, keeps between Chinese characters and figures;
    // it does not read that the file wants neither.
    private const string Hanging = "，。、；：？！,.:;?!";
    private const double Gap = 0.2;

    private readonly ReadOnlySpan<Cell> cells = cells;

    public bool IsLibreOffice { get; init; }

    /// <param name="width">Of the measure, in twips.</param>
    /// <param name="first">Indent of the first line.</param>
    public int Count(int width, int first)
    {
        var count = 0;
        for (var from = 0; from < cells.Length; count++)
        {
            from = End(from, width - (count == 0 ? first : 0));
        }

        return count;
    }

    private int End(int from, int room)
    {
        var used = 0.0;
        var end = from;
        while (end < cells.Length && (used + Advance(end) <= room || cells[end].Character.Value == ' '))
        {
            used += Advance(end++) + each + GapBehind(end);
        }

        if (end < cells.Length && IsLibreOffice && Hanging.Contains((char)cells[end].Character.Value, StringComparison.Ordinal))
        {
            end++;
        }

        if (end == cells.Length || breaks[end])
        {
            return end;
        }

        var nearer = end > from ? Array.LastIndexOf(breaks, true, end, end - from) : -1;
        return nearer > from ? nearer : Math.Max(end, from + 1);
    }

    private double Advance(int at) => cells[at].IsWide ? size : cells[at].Advance * Measure.TwipsPerMillimetre;

    // LibreOffice adds nothing to the last character before another script.
    private double GapBehind(int end)
    {
        if (!IsLibreOffice || end == cells.Length || cells[end - 1].IsWide == cells[end].IsWide)
        {
            return 0;
        }

        return (IsLetter(end - 1) && IsLetter(end) ? Gap * size : 0) - each;
    }

    private bool IsLetter(int at) => System.Text.Rune.IsLetterOrDigit(cells[at].Character);
}
