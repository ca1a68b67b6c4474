namespace Platform.Policy.Yaml;

/// <summary>Where a node's text stands in its file, in characters from its beginning; the end is exclusive.</summary>
internal readonly record struct Extent(int Start, int End);
