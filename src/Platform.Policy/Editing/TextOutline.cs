using Platform.Policy.Yaml;

namespace Platform.Policy.Editing;

/// <summary>Every value of a file under the way to it, to see that an edit left all others as they were.</summary>
internal static class TextOutline
{
    public static IEnumerable<(string Way, string Text, bool Plain)> Except(YamlNode root, IReadOnlyCollection<string> ways) =>
        Values(root, "").Where(value => !ways.Any(way => value.Way == way || value.Way.StartsWith(way + "/", StringComparison.Ordinal)));

    private static IEnumerable<(string Way, string Text, bool Plain)> Values(YamlNode node, string way) => node switch
    {
        YamlScalar scalar => [(way, ScalarText.Normal(scalar.Text), scalar.Plain)],
        YamlList list => list.Items.Index().SelectMany(item => Values(item.Item, $"{way}/{item.Index}")),
        YamlMap map => map.Entries.SelectMany(entry => Values(entry.Value, $"{way}/{entry.Key.Text}")),
        _ => [],
    };
}
