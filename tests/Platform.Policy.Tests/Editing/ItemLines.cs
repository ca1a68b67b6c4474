using System.Text.RegularExpressions;

namespace Platform.Policy.Tests.Editing;

/// <summary>Finds an item by its lines alone, without reading YAML.</summary>
internal static partial class ItemLines
{
    /// <summary>Everything before the item's key and from the next key of the same depth on.</summary>
    public static (string Before, string After) Around(string text, string table, string id)
    {
        var keys = Keys().Matches(text).Select(match => (match.Index, Depth: match.Groups[1].Length, Name: match.Groups[2].Value)).ToList();
        var within = keys.FindIndex(key => key.Depth == 0 && key.Name == table);
        var own = within < 0 ? keys.FindIndex(key => key.Depth == 0 && key.Name == id) : keys.FindIndex(within, key => key.Depth == 2 && key.Name == id);
        var next = keys.Skip(own + 1).Where(key => key.Depth <= keys[own].Depth).Select(key => key.Index).FirstOrDefault(text.Length);
        return (text[..keys[own].Index], text[next..]);
    }

    [GeneratedRegex("^( *)\"?([a-z0-9_-]+)\"?:", RegexOptions.Multiline)]
    private static partial Regex Keys();
}
