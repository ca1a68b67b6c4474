using System.Text.RegularExpressions;

namespace Platform.Core.PolicyChecks;

/// <summary>
/// Whether a text prints a value beside the words that name it, so that a changed value cannot hide behind another figure of
/// the clause.
/// </summary>
internal static partial class NamedFigure
{
    // Documents shorten and reorder a name; half of its pairs of letters beside the figure is enough, and another figure's words have fewer.
    private const double Enough = 0.5;

    public static bool Stands(string text, string name, Func<string, bool> states)
    {
        var parts = Separator().Split(Blank().Replace(text, ""));
        var pairs = Pairs(name);
        return parts.Where((part, index) => states(part) && Shared(pairs, Context(parts, index)) >= Enough).Any();
    }

    /// <summary>How much of a name a text has, from 0 to 1.</summary>
    public static double Likeness(string name, string text) => Shared(Pairs(name), text);

    // A name may stand before the comma where no figure of its own follows it there.
    private static string Context(string[] parts, int index) =>
        index > 0 && !parts[index - 1].Any(char.IsDigit) ? parts[index - 1] + parts[index] : parts[index];

    private static double Shared(HashSet<string> pairs, string context) =>
        pairs.Count == 0 ? 1 : (double)pairs.Count(pair => context.Contains(pair, StringComparison.Ordinal)) / pairs.Count;

    private static HashSet<string> Pairs(string name)
    {
        var letters = string.Concat(name.Where(char.IsLetter));
        return [.. Enumerable.Range(0, Math.Max(letters.Length - 1, 0)).Select(at => letters.Substring(at, 2))];
    }

    [GeneratedRegex(@"[。；;，]|,(?!\d{3})")]
    private static partial Regex Separator();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blank();
}
