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

    private static List<int>? Best(double[] ends, int count, double width)
    {
        List<int>? best = null;
        var least = double.MaxValue;
        foreach (var cuts in Cuts(ends, 0, count, width))
        {
            var cost = Cost(ends, cuts);
            if (cost < least)
            {
                (best, least) = (cuts, cost);
            }
        }

        return best;
    }

    private static IEnumerable<List<int>> Cuts(double[] ends, int from, int count, double width)
    {
        var last = ends.Length - 1;
        if (count == 1)
        {
            return ends[last] - ends[from] <= width ? [[last]] : [];
        }

        return Enumerable.Range(from + 1, Math.Max(0, last - from - 1))
            .Where(cut => ends[cut] - ends[from] <= width)
            .SelectMany(cut => Cuts(ends, cut, count - 1, width).Select(rest => (List<int>)[cut, .. rest]));
    }

    private static double Cost(double[] ends, List<int> cuts)
    {
        var widths = cuts.Select((cut, i) => ends[cut] - (i == 0 ? 0 : ends[cuts[i - 1]])).ToList();
        var mean = ends[^1] / cuts.Count;
        var isHourglass = widths.Count == MostTried && widths[1] < widths[0] && widths[1] < widths[2];
        return widths.Sum(line => (line - mean) * (line - mean)) + (isHourglass ? mean * mean : 0);
    }

    private static List<int> Greedy(double[] ends, double width)
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

        return cuts;
    }

    private static List<int> Lengths(List<string> pieces, List<int> cuts) =>
        [.. cuts.Select((cut, i) => pieces.GetRange(i == 0 ? 0 : cuts[i - 1], cut - (i == 0 ? 0 : cuts[i - 1])).Sum(piece => piece.Length))];
}
