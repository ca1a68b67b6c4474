namespace Platform.Policy.Diagnostics;

/// <summary>Finds what an editor probably meant.</summary>
internal static class NearestName
{
    private const int MostShown = 40;

    /// <summary>The advice after an unknown name: the nearest known one, else all of them.</summary>
    public static string Advice(string written, IEnumerable<string> known)
    {
        var names = known.ToList();
        if (names.Count == 0) return "这里还没有可以写的名称";
        return Find(written, names) is { } nearest
            ? $"是不是 {nearest}？"
            : $"可以写：{string.Join("、", names.Take(MostShown))}{(names.Count > MostShown ? " 等" : "")}";
    }

    /// <summary>The known name that is nearly the written one, or null.</summary>
    public static string? Find(string written, IReadOnlyCollection<string> known)
    {
        var nearest = known.MinBy(name => Distance(written, name));
        return nearest is not null && Distance(written, nearest) <= Math.Max(2, nearest.Length / 3) ? nearest : null;
    }

    private static int Distance(string a, string b)
    {
        if (a.Length > 100) return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
