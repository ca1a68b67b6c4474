using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>The comments that stand on lines of their own within a node.</summary>
internal static class CommentLines
{
    public static IReadOnlyList<string> Within(SourceText source, YamlNode node)
    {
        var found = new List<string>();
        var (start, end) = (source.LineStart(node.Extent.Start), source.EndOf(node));
        for (var line = start; line < end; line = source.NextLine(line))
        {
            var text = source.Text[line..source.LineEnd(line)].Trim();
            if (text.StartsWith('#') && !Scalars(node).Any(scalar => scalar.Extent.Start < line && line < source.EndOf(scalar))) found.Add(text);
        }

        return found;
    }

    /// <summary>The comments between a key and its value on the next lines, and those within the value.</summary>
    public static IReadOnlyList<string> Below(SourceText source, YamlScalar key, YamlNode value)
    {
        if (source.LineStart(key.Extent.Start) == source.LineStart(value.Extent.Start)) return Within(source, value);
        var between = source.Text[source.LineEnd(key.Extent.End)..source.LineStart(value.Extent.Start)].Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('#'));
        return [.. between, .. Within(source, value)];
    }

    private static IEnumerable<YamlScalar> Scalars(YamlNode node) => node switch
    {
        YamlScalar scalar => [scalar],
        YamlList list => list.Items.SelectMany(Scalars),
        YamlMap map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };
}
