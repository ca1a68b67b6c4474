using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace Platform.Documents.Checking;

/// <summary>A map of a rule file, whose every complaint names the line.</summary>
internal sealed class RuleNode(YamlMappingNode node, string file)
{
    public static RuleNode Root(YamlNode root, string file) => Of(root, file);

    public RuleBookException Wrong(string what) => Wrong(node, file, what);

    public void AllowOnly(params ReadOnlySpan<string> keys)
    {
        foreach (var key in node.Children.Keys.Select(key => key.ToString()))
        {
            if (!keys.Contains(key))
            {
                throw Wrong($"不认识的键“{key}”");
            }
        }
    }

    public bool Has(string key) => node.Children.ContainsKey(key);

    public string Text(string key) => TextOrNull(key) ?? throw Wrong($"缺少“{key}”");

    public string? TextOrNull(string key) => !Has(key) ? null
        : node.Children[key] is YamlScalarNode { Value: { Length: > 0 } value } ? value : throw Wrong($"“{key}”应当是文字");

    public double? Number(string key) => TextOrNull(key) is not { } text ? null
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value) ? value : throw Wrong($"“{key}”应当是数字，写的是“{text}”");

    public IReadOnlyList<string> Texts(string key) => !Has(key) ? []
        : node.Children[key] is YamlSequenceNode list ? [.. list.Select(item => item.ToString())] : throw Wrong($"“{key}”应当是列表");

    public IEnumerable<RuleNode> List(string key) => Has(key) && node.Children[key] is YamlSequenceNode list
        ? list.Select(item => Of(item, file)) : throw Wrong($"“{key}”应当是列表");

    public IEnumerable<KeyValuePair<string, RuleNode>> Map(string key) => Has(key) && node.Children[key] is YamlMappingNode map
        ? map.Select(pair => KeyValuePair.Create(pair.Key.ToString(), Of(pair.Value, file))) : throw Wrong($"“{key}”应当是“键: 值”");

    private static RuleNode Of(YamlNode node, string file) => node is YamlMappingNode map ? new RuleNode(map, file) : throw Wrong(node, file, "应当是“键: 值”");

    private static RuleBookException Wrong(YamlNode at, string file, string what) => new($"{file}:{at.Start.Line}：{what}");
}
