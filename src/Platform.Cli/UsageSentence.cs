using System.Text.RegularExpressions;

namespace Platform.Cli;

/// <summary>The parser's complaints, where its own Chinese is missing or badly punctuated.</summary>
internal static partial class UsageSentence
{
    public static string Of(string message)
    {
        var sentence = RequiredOption().Replace(message, "缺少选项 $1");
        return sentence.Replace("。.", "。", StringComparison.Ordinal).Replace("”.", "”。", StringComparison.Ordinal)
            .Replace("“'", "“", StringComparison.Ordinal).Replace("'”", "”", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^Option '(.+)' is required\.$")]
    private static partial Regex RequiredOption();
}
