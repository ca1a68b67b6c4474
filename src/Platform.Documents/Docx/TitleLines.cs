using Platform.Documents.Printing;

namespace Platform.Documents.Docx;

/// <summary>Breaks a title where the sense allows, into lines as even as that permits (7.3.1).</summary>
internal sealed class TitleLines
{
    private const double Character = 440;

    private readonly double longestLine;

    private TitleLines(double longestLine) => this.longestLine = longestLine;

    /// <param name="textWidth">In twips; a line as long as the text area would look like text, so a character at each end stays free.</param>
    public static IReadOnlyList<string> Of(string title, int textWidth) => new TitleLines((textWidth / Character) - 2).Break(title);

    private List<string> Break(string title)
    {
        var width = Measure.Width(title);
        var pieces = TitleWords.Split(title);
        if (width <= longestLine || pieces.Any(piece => Measure.Width(piece) > longestLine))
        {
            return [title];
        }

        for (var count = (int)Math.Ceiling(width / longestLine); count <= pieces.Count; count++)
        {
            if (Best(pieces, count, width / count) is { } lines)
            {
                return lines;
            }
        }

        return [title];
    }

    /// <summary>The lines of even length; null when no line can be short enough.</summary>
    private List<string>? Best(IReadOnlyList<string> pieces, int count, double target)
    {
        var widths = pieces.Select(Measure.Width).ToArray();
        // cost[k, i]: the least cost of the first i pieces on k lines; from[k, i]: where the last of those lines begins.
        var cost = new double[count + 1, pieces.Count + 1];
        var from = new int[count + 1, pieces.Count + 1];
        for (var i = 1; i <= pieces.Count; i++)
        {
            cost[0, i] = double.PositiveInfinity;
        }

        for (var k = 1; k <= count; k++)
        {
            cost[k, 0] = double.PositiveInfinity;
            for (var i = 1; i <= pieces.Count; i++)
            {
                (cost[k, i], from[k, i]) = Cheapest(widths, cost, k, i, target);
            }
        }

        return double.IsInfinity(cost[count, pieces.Count]) ? null : Lines(pieces, from, count);
    }

    private (double Cost, int From) Cheapest(double[] widths, double[,] cost, int line, int end, double target)
    {
        var best = (Cost: double.PositiveInfinity, From: 0);
        var width = 0.0;
        for (var start = end - 1; start >= 0; start--)
        {
            width += widths[start];
            if (width > longestLine)
            {
                break;
            }

            var total = cost[line - 1, start] + ((width - target) * (width - target));
            best = total < best.Cost ? (total, start) : best;
        }

        return best;
    }

    private static List<string> Lines(IReadOnlyList<string> pieces, int[,] from, int count)
    {
        var lines = new List<string>();
        var end = pieces.Count;
        for (var line = count; line > 0; line--)
        {
            var start = from[line, end];
            lines.Insert(0, string.Concat(pieces.Skip(start).Take(end - start)));
            end = start;
        }

        return lines;
    }
}
