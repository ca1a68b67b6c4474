namespace Platform.Documents.Checking;

/// <summary>Finds 署名 above 成文日期: one name, names below each other, or rows of names (联合行文).</summary>
internal static class IssuerFinder
{
    private const int LongestIssuer = 26;
    private const double MiddleOfPage = 60;
    private const double SameRow = 2;

    /// <summary>The names in reading order; empty where the line above the date is none.</summary>
    /// <param name="date">The index of the date.</param>
    public static IReadOnlyList<Passage> Find(List<Passage> behind, int date)
    {
        if (date < 1 || !IsName(behind[date - 1]))
        {
            return [];
        }

        var first = date - 1;
        while (first > 0 && IsName(behind[first - 1]) && GoesBefore(behind, first - 1))
        {
            first--;
        }

        return behind.GetRange(first, date - first);
    }

    public static bool InOneRow(Passage first, Passage second) =>
        first.Page == second.Page && first.FontMiddle is { } middle && second.FontMiddle is { } other && Math.Abs(middle - other) < SameRow;

    // A short line of text, too, has the looks of a name, but neither neighbours nor a place at the right.
    private static bool GoesBefore(List<Passage> behind, int at) =>
        behind[at].Page == behind[at + 1].Page
        && (behind[at].Box?.Left > MiddleOfPage || InOneRow(behind[at], behind[at + 1]) || (at > 0 && InOneRow(behind[at - 1], behind[at])));

    private static bool IsName(Passage passage) =>
        !passage.InTable && passage.Trimmed.Length is > 1 and <= LongestIssuer && passage.Trimmed[^1] is not ('。' or '：' or '；' or '）');
}
