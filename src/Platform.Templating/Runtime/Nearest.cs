namespace Platform.Templating;

/// <summary>Guesses which known name was meant.</summary>
internal static class Nearest
{
    private const int MostListed = 8;

    // Comparing takes the product of the two lengths; nobody mistypes a name longer than this.
    private const int LongestCompared = 64;

    public static string Hint(string name, IEnumerable<string> known)
    {
        var names = known.Distinct().ToList();
        var limit = Math.Max(1, name.Length / 2);
        var best = names.Where(candidate => Math.Max(name.Length, candidate.Length) <= LongestCompared)
            .Select(candidate => (candidate, distance: Distance(name, candidate)))
            .Where(pair => pair.distance <= limit)
            .OrderBy(pair => pair.distance)
            .ThenBy(pair => pair.candidate, StringComparer.Ordinal)
            .Select(pair => pair.candidate)
            .FirstOrDefault();
        if (best is not null)
        {
            return $"，是不是“{best}”？";
        }

        return names.Count is 0 or > MostListed ? "，请检查拼写" : $"，这里有：{string.Join("、", names)}";
    }

    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substituted = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
