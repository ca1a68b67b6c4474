namespace Platform.Policy.Differences;

/// <summary>Which entry of the old list became which of the new.</summary>
/// <param name="Pairs">In the new order, what is gone at the end; null on the side that has none.</param>
/// <param name="Moved">Whether entries that are in both stand in another order.</param>
internal sealed record Alignment(IReadOnlyList<(object? Before, object? After)> Pairs, bool Moved)
{
    /// <param name="name">What makes two entries the same one.</param>
    /// <param name="replaces">Whether two entries of different names are one that was changed.</param>
    public static Alignment Of(IEnumerable<object> before, IEnumerable<object> after, Func<object, string> name, Func<object, object, bool> replaces)
    {
        var old = before.Select(entry => (Entry: entry, Name: name(entry))).ToList();
        var left = Enumerable.Range(0, old.Count).ToList();
        var found = after.Select(entry => (Entry: entry, From: Take(left, at => old[at].Name == name(entry)))).ToList();
        var pairs = found.ConvertAll(pair => (pair.Entry, From: pair.From ?? Take(left, at => replaces(old[at].Entry, pair.Entry))));
        var kept = pairs.Select(pair => pair.From).OfType<int>().ToList();
        return new Alignment(
            [.. pairs.Select(pair => (pair.From is { } at ? old[at].Entry : null, (object?)pair.Entry)), .. left.Select(at => ((object?)old[at].Entry, (object?)null))],
            !kept.SequenceEqual(kept.Order()));
    }

    private static int? Take(List<int> left, Predicate<int> fits)
    {
        var at = left.FindIndex(fits);
        if (at < 0) return null;
        var taken = left[at];
        left.RemoveAt(at);
        return taken;
    }
}
