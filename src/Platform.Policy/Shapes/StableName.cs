using System.Text.RegularExpressions;

namespace Platform.Policy.Shapes;

/// <summary>Stable names: item ids and folders with hyphens, keys shared by all districts with underscores.</summary>
internal static partial class StableName
{
    public const string IdPattern = "^[a-z0-9]+(?:-[a-z0-9]+)*$";
    public const string KeyPattern = "^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$";
    public const string WordPattern = "^[a-z0-9]+(?:[_-][a-z0-9]+)*$";
    public const int Longest = 80;

    public static bool IsId(string text) => text.Length <= Longest && Id().IsMatch(text);

    public static bool IsKey(string text) => text.Length <= Longest && Key().IsMatch(text);

    public static bool IsWord(string text) => text.Length <= Longest && Word().IsMatch(text);

    [GeneratedRegex(IdPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Id();

    [GeneratedRegex(KeyPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(WordPattern, RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
