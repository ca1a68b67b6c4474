using Platform.Policy.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Platform.Policy.Yaml;

/// <summary>Builds nodes from the parser's events and refuses what the format does not have.</summary>
internal sealed class YamlTree(string file, YamlEvents events, Findings findings)
{
    private const int MostLevels = 20;
    private const int MostEntries = 5000;
    private bool _repeated;

    public YamlNode? Read()
    {
        events.Next();
        var start = events.Next();
        if (start is not DocumentStart)
        {
            findings.Error(Place.Top(file), "文件是空的", "写上内容，或删去这个文件");
            return null;
        }

        RefuseDirectives((DocumentStart)start);
        var root = Node(events.Next(), level: 1);
        events.Next();
        if (events.Next() is DocumentStart second) throw Refuse(second, "一个文件只能有一个 YAML 文档", "删去 --- 之后的部分，或拆成两个文件");
        return _repeated ? null : root;
    }

    private YamlNode Node(ParsingEvent current, int level)
    {
        if (level > MostLevels) throw Refuse(current, $"嵌套超过 {MostLevels} 层", "减少层级");
        if (current is AnchorAlias alias) throw Refuse(current, $"不能用别名 *{alias.Value}", "把内容照写一遍");
        if (current is not NodeEvent node) throw Refuse(current, "这里少了键或值", "每行写成“键: 值”的样子");
        RefuseDecoration(node);
        return current switch
        {
            Scalar scalar => Scalar(scalar),
            SequenceStart start => List(start, level),
            _ => Map((MappingStart)current, level),
        };
    }

    private YamlScalar Scalar(Scalar scalar)
    {
        if (TextScreen.FirstUnwanted(scalar.Value) is { } character)
            throw Refuse(scalar, $"文字里有不能用的字符 {character}", "删去该字符");
        return new YamlScalar(PlaceOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain) { Extent = ExtentOf(scalar, (int)scalar.End.Index) };
    }

    private YamlList List(SequenceStart start, int level)
    {
        var items = new List<YamlNode>();
        var current = events.Next();
        for (; current is not SequenceEnd; current = events.Next())
        {
            RefuseTooMany(items.Count, current);
            items.Add(Node(current, level + 1));
        }

        var inBrackets = start.Style == SequenceStyle.Flow || items.Count == 0;
        return new YamlList(PlaceOf(start), items) { Extent = ExtentOf(start, inBrackets ? AfterBracket(current) : items[^1].Extent.End) };
    }

    private YamlMap Map(MappingStart start, int level)
    {
        var entries = new List<YamlEntry>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var current = events.Next();
        for (; current is not MappingEnd; current = events.Next())
        {
            RefuseTooMany(entries.Count, current);
            if (Node(current, level + 1) is not YamlScalar key) throw Refuse(current, "键必须是一个词", "把键写成 key: 值 的样子");
            if (!lines.TryAdd(key.Text, key.Place.Line)) Repeated(key, lines[key.Text]);
            entries.Add(new YamlEntry(key, Node(events.Next(), level + 1)));
        }

        var inBraces = start.Style == MappingStyle.Flow || entries.Count == 0;
        return new YamlMap(PlaceOf(start), entries) { Extent = ExtentOf(start, inBraces ? AfterBracket(current) : entries[^1].Value.Extent.End) };
    }

    private void RefuseTooMany(int count, ParsingEvent at)
    {
        if (count >= MostEntries) throw Refuse(at, $"一处超过 {MostEntries} 项", "拆成几份文件");
    }

    private void Repeated(YamlScalar key, int firstLine)
    {
        _repeated = true;
        findings.Error(key.Place, $"键 {key.Text} 重复，第 {firstLine} 行已经写过", "合并成一处，或改一个名称");
    }

    private void RefuseDecoration(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) throw Refuse(node, $"不能用锚点 &{node.Anchor.Value}", "删去锚点，用到的地方把内容照写一遍");
        if (!node.Tag.IsEmpty) throw Refuse(node, $"不能用标签 {Written(node.Tag)}", "删去标签，直接写值");
    }

    private static string Written(TagName tag) => tag.Value.Replace("tag:yaml.org,2002:", "!!", StringComparison.Ordinal);

    private void RefuseDirectives(DocumentStart start)
    {
        if (start.Version is not null) throw Refuse(start, "不能用 YAML 指令行", "删去以 % 开头的行");
    }

    // The parser places the end of a flow at its closing bracket, which is one character.
    private static int AfterBracket(ParsingEvent end) => (int)end.Start.Index + 1;

    private static Extent ExtentOf(ParsingEvent start, int end) => new((int)start.Start.Index, end);

    private Place PlaceOf(ParsingEvent at) => new(file, (int)at.Start.Line, (int)at.Start.Column);

    private RefusedYamlException Refuse(ParsingEvent at, string message, string fix)
    {
        findings.Error(PlaceOf(at), message, fix);
        return new RefusedYamlException();
    }
}
