using System.Runtime.InteropServices;

namespace Platform.Documents.Typesetting;

/// <summary>
/// Fills lines: figures keep their units, punctuation gives up its blank half where that keeps a line whole, and every line but the
/// last reaches the edge.
/// </summary>
internal static class LineSetter
{
    // Blank that a punctuation mark may give up, as a part of its square.
    private const double Squeeze = 0.5;

    // A gap wider than this, as a part of a square, looks worse than a ragged edge.
    private const double Stretch = 0.35;
    private const double Tolerance = 1e-6;

    /// <param name="width">Of the measure, in mm.</param>
    /// <param name="first">Indent of the first line.</param>
    /// <param name="next">Indent of the others.</param>
    /// <param name="justify">Whether lines reach the right edge.</param>
    public static List<SetLine> Set(List<Cell> text, double width, double first = 0, double next = 0, bool justify = true)
    {
        var lines = new List<SetLine>();
        ReadOnlySpan<Cell> cells = CollectionsMarshal.AsSpan(text);
        var breaks = LineBreaks.Of(cells);
        for (var from = 0; from < cells.Length;)
        {
            var indent = lines.Count == 0 ? first : next;
            var to = End(cells, breaks, from, width - indent);
            lines.Add(new SetLine(text, from, Trimmed(cells, from, to) - from, indent) { Room = width - indent, IsJustified = justify && to < cells.Length });
            from = Next(cells, to);
        }

        return lines;
    }

    /// <summary>How many lines a text takes.</summary>
    public static int Count(List<Cell> text, double width, double first = 0)
    {
        var count = 0;
        ReadOnlySpan<Cell> cells = CollectionsMarshal.AsSpan(text);
        var breaks = LineBreaks.Of(cells);
        for (var from = 0; from < cells.Length; count++)
        {
            from = Next(cells, End(cells, breaks, from, width - (count == 0 ? first : 0)));
        }

        return count;
    }

    /// <summary>How far each character of a line moves on, in mm.</summary>
    /// <param name="room">What the line may take.</param>
    /// <param name="justify">Whether the line fills it.</param>
    public static double[] Advances(ReadOnlySpan<Cell> line, double room, bool justify)
    {
        var advances = new double[line.Length];
        for (var i = 0; i < line.Length; i++)
        {
            advances[i] = line[i].Advance;
        }

        var left = room - advances.Sum();
        if (left < -Tolerance)
        {
            Tighten(line, advances, -left);
        }
        else if (justify && left > Tolerance)
        {
            Spread(line, advances, left);
        }

        return advances;
    }

    // A line swallows the spaces behind it.
    private static int Next(ReadOnlySpan<Cell> cells, int from)
    {
        while (from < cells.Length && cells[from].Character.Value == ' ')
        {
            from++;
        }

        return from;
    }

    private static int End(ReadOnlySpan<Cell> cells, bool[] breaks, int from, double room)
    {
        var used = 0.0;
        var end = from;
        while (end < cells.Length && (used + cells[end].Advance <= room + Tolerance || cells[end].Character.Value == ' '))
        {
            used += cells[end++].Advance;
        }

        if (end == cells.Length || breaks[end])
        {
            return end;
        }

        var farther = Array.IndexOf(breaks, true, end + 1);
        if (SqueezeNeeded(cells, from, farther, room) is { } needed && needed <= SqueezeRoom(cells, from, farther) + Tolerance)
        {
            return farther;
        }

        var nearer = end > from ? Array.LastIndexOf(breaks, true, end, end - from) : -1;
        return nearer > from ? nearer : Math.Max(end, from + 1);
    }

    private static double? SqueezeNeeded(ReadOnlySpan<Cell> cells, int from, int to, double room)
    {
        var needed = -room;
        for (var i = from; i < to; i++)
        {
            needed += cells[i].Advance;
            if (needed > room)
            {
                return null;
            }
        }

        return needed;
    }

    private static double SqueezeRoom(ReadOnlySpan<Cell> cells, int from, int to)
    {
        var sum = 0.0;
        for (var i = from; i < to; i++)
        {
            sum += Gives(cells, from, to, i);
        }

        return sum;
    }

    // An opening mark gives its left half, which the character before it moves over.
    private static double Gives(ReadOnlySpan<Cell> cells, int from, int to, int i)
    {
        var gives = CharacterClass.IsClosing(cells[i].Character) && cells[i].IsWide ? Squeeze * cells[i].Advance : 0;
        return i + 1 < to && CharacterClass.IsOpening(cells[i + 1].Character) && cells[i + 1].IsWide && cells[i].IsWide && gives == 0
            ? Squeeze * cells[i + 1].Advance
            : gives;
    }

    private static int Trimmed(ReadOnlySpan<Cell> cells, int from, int to)
    {
        while (to > from + 1 && cells[to - 1].Character.Value == ' ')
        {
            to--;
        }

        return to;
    }

    private static void Tighten(ReadOnlySpan<Cell> line, double[] advances, double over)
    {
        var part = over / Math.Max(over, SqueezeRoom(line, 0, line.Length));
        for (var i = 0; i < advances.Length; i++)
        {
            advances[i] -= part * Gives(line, 0, line.Length, i);
        }
    }

    // Words and figures keep their own spacing.
    private static void Spread(ReadOnlySpan<Cell> line, double[] advances, double left)
    {
        var gaps = 0;
        for (var i = 0; i + 1 < line.Length; i++)
        {
            gaps += IsGap(line, i) ? 1 : 0;
        }

        if (gaps == 0 || left / gaps > Stretch * Widest(line))
        {
            return;
        }

        for (var i = 0; i + 1 < line.Length; i++)
        {
            advances[i] += IsGap(line, i) ? left / gaps : 0;
        }
    }

    private static double Widest(ReadOnlySpan<Cell> line)
    {
        var widest = 0.0;
        foreach (ref readonly var cell in line)
        {
            widest = Math.Max(widest, cell.Style.Wide);
        }

        return widest;
    }

    private static bool IsGap(ReadOnlySpan<Cell> line, int i) => line[i].IsWide || line[i + 1].IsWide || line[i].IsSpace;
}
