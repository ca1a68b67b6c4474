using System.Text.RegularExpressions;

namespace Platform.Core.PolicyChecks;

/// <summary>Titles in 《》, which must be quoted as printed.</summary>
internal static partial class QuotedTitles
{
    public static IEnumerable<string> In(string text) => Title().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex("《([^《》]+)》")]
    private static partial Regex Title();
}
