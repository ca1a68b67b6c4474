using Platform.Policy.Diagnostics;

namespace Platform.Policy.Yaml;

/// <summary>A value of a file, with its place.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>A block of lines ends where its last value ends; a literal text may count line ends after it.</summary>
    public Extent Extent { get; init; }
}

/// <summary>A single value; <see cref="Plain"/> when it was written without quotes.</summary>
internal sealed record YamlScalar(Place Place, string Text, bool Plain) : YamlNode(Place)
{
    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) || (Plain && Text is "~" or "null");
}

internal sealed record YamlList(Place Place, IReadOnlyList<YamlNode> Items) : YamlNode(Place);

internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

internal sealed record YamlMap(Place Place, IReadOnlyList<YamlEntry> Entries) : YamlNode(Place)
{
    public YamlNode? Find(string key) => Entries.FirstOrDefault(entry => entry.Key.Text == key)?.Value;
}
