namespace Platform.Policy.Wording;

/// <summary>Lists in running text. Empty items are left out; an empty list is an empty text.</summary>
public static class Joining
{
    /// <summary>甲、乙、丙.</summary>
    /// <param name="items">In printing order.</param>
    /// <param name="distinct">Leaves out every repetition after the first.</param>
    /// <param name="lastWord">Stands before the last item instead of the 顿号: 和 gives 甲、乙和丙.</param>
    public static string List(IEnumerable<string?> items, bool distinct = false, string lastWord = "、") =>
        Join(items, "、", distinct, lastWord);

    /// <summary>甲，乙，丙.</summary>
    /// <param name="items">In printing order.</param>
    /// <param name="distinct">Leaves out every repetition after the first.</param>
    public static string Clauses(IEnumerable<string?> items, bool distinct = false) => Join(items, "，", distinct, "，");

    private static string Join(IEnumerable<string?> items, string mark, bool distinct, string lastWord)
    {
        ArgumentNullException.ThrowIfNull(items);
        var written = items.OfType<string>().Where(item => item.Length > 0);
        List<string> kept = [.. distinct ? written.Distinct(StringComparer.Ordinal) : written];
        return kept.Count < 2 ? string.Concat(kept) : string.Join(mark, kept[..^1]) + lastWord + kept[^1];
    }
}
