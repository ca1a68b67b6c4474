using YamlDotNet.Core;

namespace Platform.Policy.Yaml;

/// <summary>The parser's faults in words of the person who edits.</summary>
internal static class YamlSentences
{
    private static readonly (string Mark, string Message, string Fix)[] Known =
    [
        ("could not find expected ':'", "这一行少了冒号", "键后面写英文冒号和一个空格，再写值；很长的文字不要换行"),
        ("mapping values are not allowed", "这里不该有冒号", "一行只写一个“键: 值”；值里有英文冒号时，给整个值加引号"),
        ("cannot start any token", "这个字符不能放在值的开头", "缩进用空格，不用制表符；以 @ ` % 等开头的值加引号"),
        ("while scanning a quoted scalar", "引号没有配对", "补上后一个引号"),
        ("found unexpected end of stream", "文件没有写完", "补上缺少的引号或括号"),
        ("while parsing a flow sequence", "方括号里的列表没有写对", "各项用英文逗号隔开，并以 ] 结束"),
        ("expected ',' or ']'", "方括号里的列表没有写对", "各项用英文逗号隔开，并以 ] 结束"),
        ("while parsing a flow mapping", "花括号里的表没有写对", "各项用英文逗号隔开，并以 } 结束"),
        ("expected ',' or '}'", "花括号里的表没有写对", "各项用英文逗号隔开，并以 } 结束"),
        ("expected <block end>", "缩进不对", "同一层的键从同一列开始，每深一层缩进两个空格"),
        ("did not find expected key", "缩进不对", "同一层的键从同一列开始，每深一层缩进两个空格"),
        ("did not find expected '-'", "列表的缩进不对", "同一列表的各项都以“- ”开头，并从同一列开始"),
        ("block sequence entries are not allowed", "列表不能写在这里", "列表另起一行，每项以“- ”开头"),
        ("escape", "引号里的反斜杠写法不对", "改用单引号，或把反斜杠写两遍"),
        ("anchor", "锚点或别名没有写对", "不用锚点和别名；以 & 或 * 开头的值加引号"),
        ("alias", "锚点或别名没有写对", "不用锚点和别名；以 & 或 * 开头的值加引号"),
        ("tag", "标签没有写对", "不用标签；以 ! 开头的值加引号"),
        ("directive", "不能用 YAML 指令行", "删去以 % 开头的行"),
    ];

    public static (string Message, string Fix) For(YamlException fault)
    {
        foreach (var (mark, message, fix) in Known)
            if (fault.Message.Contains(mark, StringComparison.OrdinalIgnoreCase)) return (message, fix);
        return ("YAML 写法不对", "看看附近的缩进、冒号、引号和括号");
    }
}
