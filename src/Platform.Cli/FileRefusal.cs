using System.Text.RegularExpressions;

namespace Platform.Cli;

/// <summary>Why a file could not be read or written, in Chinese; the runtime's own sentences are English.</summary>
internal static partial class FileRefusal
{
    public static string Sentence(Exception refused)
    {
        if (refused.Message.Any(letter => letter >= '\u4e00'))
        {
            return refused.Message;
        }

        var quoted = QuotedPath().Match(refused.Message);
        var path = quoted.Success ? quoted.Groups[1].Value : refused.Message;
        return refused switch
        {
            FileNotFoundException => $"没有这个文件：{path}",
            DirectoryNotFoundException => $"所在的文件夹不存在：{path}",
            UnauthorizedAccessException => $"没有权限，或者它是文件夹：{path}",
            _ => $"读写失败：{path}",
        };
    }

    [GeneratedRegex("'(.+)'")]
    private static partial Regex QuotedPath();
}
