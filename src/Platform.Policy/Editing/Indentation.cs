using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>Blanks by which a file's nested tables stand in, by its first.</summary>
internal static class Indentation
{
    private const int Usual = 2;

    public static int Of(SourceText source, YamlMap root)
    {
        var nested = root.Entries.Select(entry => entry.Value).OfType<YamlMap>().FirstOrDefault(map => map.Entries.Count > 0 && !source.InBrackets(map));
        return nested is not null && source.Column(nested.Extent.Start) - source.Column(root.Extent.Start) is > 0 and var step ? step : Usual;
    }
}
