using Platform.Documents.Printing;

namespace Platform.Documents.Typesetting;

/// <summary>Breaks a title where the sense allows into lines that form a trapezoid or a diamond, never an hourglass (7.3.1).</summary>
internal static class TitleShape
{
    private const int MostTried = 3;

    /// <param name="width">What a line may take, in characters.</param>
    /// <returns>The lengths of the lines, in UTF-16 units.</returns>
    public static IReadOnlyList<int> Lines(string title, double width, Func<string, double> measure)
    {
        var pieces = TitleWords.Split(title).ToList();
        var ends = new double[pieces.Count + 1];
        for (var i = 0; i < pieces.Count; i++)
        {
            ends[i + 1] = ends[i] + measure(pieces[i]);
        }

        var fewest = Math.Max(1, (int)Math.Ceiling(ends[^1] / width));
        var best = fewest <= MostTried ? Enumerable.Range(fewest, 2).Select(count => Best(ends, count, width)).FirstOrDefault(cuts => cuts is not null) : null;
        return Lengths(pieces, best ?? Greedy(ends, Math.Min(width, (ends[^1] / fewest) + 2)));
    }

    private static int[]? Best(double[] ends, int count, double width)
    {
        (int[]? Cuts, double Cost) best = (null, double.MaxValue);
        Try(ends, new int[count], 0, width, ref best);
        return best.Cuts;
    }

    // Tries every cut of a line behind those that are cut already.
    private static void Try(double[] ends, int[] cuts, int line, double width, ref (int[]? Cuts, double Cost) best)
    {
        var from = line == 0 ? 0 : cuts[line - 1];
        var last = ends.Length - 1;
        if (line + 1 < cuts.Length)
        {
            for (cuts[line] = from + 1; cuts[line] < last && ends[cuts[line]] - ends[from] <= width; cuts[line]++)
            {
                Try(ends, cuts, line + 1, width, ref best);
            }

            return;
        }

        cuts[line] = last;
        if (ends[last] - ends[from] <= width && Cost(ends, cuts) is var cost && cost < best.Cost)
        {
            best = ([.. cuts], cost);
        }
    }

    private static double Cost(double[] ends, int[] cuts)
    {
        var mean = ends[^1] / cuts.Length;
        var sum = 0.0;
        for (var line = 0; line < cuts.Length; line++)
        {
            var over = Width(ends, cuts, line) - mean;
            sum += over * over;
        }

        var isHourglass = cuts.Length == MostTried && Width(ends, cuts, 1) < Width(ends, cuts, 0) && Width(ends, cuts, 1) < Width(ends, cuts, 2);
        return sum + (isHourglass ? mean * mean : 0);
    }

    private static double Width(double[] ends, int[] cuts, int line) => ends[cuts[line]] - (line == 0 ? 0 : ends[cuts[line - 1]]);

    private static int[] Greedy(double[] ends, double width)
    {
        var cuts = new List<int>();
        for (var from = 0; from < ends.Length - 1; from = cuts[^1])
        {
            var to = from + 1;
            while (to + 1 < ends.Length && ends[to + 1] - ends[from] <= width)
            {
                to++;
            }

            cuts.Add(to);
        }

        return [.. cuts];
    }

    private static List<int> Lengths(List<string> pieces, int[] cuts) =>
        [.. cuts.Select((cut, i) => pieces.GetRange(i == 0 ? 0 : cuts[i - 1], cut - (i == 0 ? 0 : cuts[i - 1])).Sum(piece => piece.Length))];
}
