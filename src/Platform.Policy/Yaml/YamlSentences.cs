using YamlDotNet.Core;

namespace Platform.Policy.Yaml;

/// <summary>The parser's faults in words of the person who edits.</summary>
internal static class YamlSentences
{
    private static readonly (string Mark, string Message, string Fix)[] Known =
    [
        ("escape", "引号里的反斜杠写法不对", "改用单引号，或把反斜杠写两遍"),
        ("hexadecimal", "引号里的反斜杠写法不对", "改用单引号，或把反斜杠写两遍"),
        ("surrogates", "引号里的反斜杠写法不对", "改用单引号，或把反斜杠写两遍"),
        ("quoted scalar", "引号没有配对", "补上后一个引号；引号里的文字写在一行"),
        ("invalid tab", "缩进用了制表符", "缩进用空格，每深一层两个空格"),
        ("a tab character", "缩进用了制表符", "缩进用空格，每深一层两个空格"),
        ("invalid mapping", "这里的冒号不对", "与上一行的键对齐；值里有英文冒号加空格时，给整个值加引号"),
        ("mapping keys are not allowed", "值不能以问号和空格开头", "给整个值加引号"),
        ("mapping values are not allowed", "这里不该有冒号", "一行只写一个“键: 值”；值里有英文冒号加空格时，给整个值加引号"),
        ("simple key, could not find expected ':'", "这一行少了冒号", "键后面写英文冒号和一个空格，再写值；很长的文字不要换行"),
        ("block mapping, did not find expected key", "这一行不是“键: 值”，或没有与上面的键对齐", "键后面写英文冒号和一个空格；同一层的键从同一列开始"),
        ("block collection", "列表没有对齐", "同一列表的各项都以“- ”开头，并从同一列开始"),
        ("block sequence entries", "列表不能写在这里", "列表另起一行，每项以“- ”开头"),
        ("flow sequence", "方括号里的列表没有写对", "各项用英文逗号隔开，并以 ] 结束"),
        ("flow mapping", "花括号里的表没有写对", "各项用英文逗号隔开，并以 } 结束"),
        ("parsing a flow, did not find its end", "方括号或花括号没有配对", "补上后一个括号"),
        ("cannot start any token", "这个字符不能放在值的开头", "以 @ ` % 等开头的值加引号"),
        ("block scalar", "多行文字没有写对", "| 或 > 后面换行，下面各行缩进相同"),
        ("parsing a node, did not find", "括号、逗号或值没有写对", "每个 [ 和 { 都要配对，两项之间只写一个英文逗号，冒号后面写值"),
        ("anchor", "锚点或别名没有写对", "不用锚点和别名；以 & 或 * 开头的值加引号"),
        ("tag", "标签没有写对", "不用标签；以 ! 开头的值加引号"),
        ("directive", "不能用 YAML 指令行", "删去以 % 开头的行"),
        ("comment", "注释没有写对", "说明写成 note 键，不写注释"),
        ("document end", "顶层的键没有对齐", "顶层的键都从第一列写起"),
        ("document start", "多出了内容", "一个文件只写一个 YAML 文档，顶层都是“键: 值”"),
    ];

    public static (string Message, string Fix) For(YamlException fault)
    {
        foreach (var (mark, message, fix) in Known)
            if (fault.Message.Contains(mark, StringComparison.OrdinalIgnoreCase)) return (message, fix);
        return ("YAML 写法不对", "看看附近的缩进、冒号、引号和括号");
    }
}
