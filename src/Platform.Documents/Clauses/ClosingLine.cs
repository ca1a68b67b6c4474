using System.Text.RegularExpressions;

namespace Platform.Documents.Clauses;

/// <summary>What follows the last clause: 施行日期, 附件说明, signature, date, 附注, 抄送.</summary>
internal static partial class ClosingLine
{
    private const int LongestSignature = 40;

    public static bool Opens(SourceLine line, SourceLine? next) =>
        Always(line) || EntryIntoForce().IsMatch(line.Text) || Date().IsMatch(line.Text) || IsSignature(line, next);

    /// <summary>Those lines that close even an attachment.</summary>
    public static bool Always(SourceLine line) => Closing().IsMatch(line.Text);

    private static bool IsSignature(SourceLine line, SourceLine? next) =>
        next is not null && Date().IsMatch(next.Text) && !line.EndsSentence && line.Text.Length <= LongestSignature;

    [GeneratedRegex("^(?:抄送：|附件：|（此件.*公开|（联系人)")]
    private static partial Regex Closing();

    [GeneratedRegex("^本(?:实施)?(?:意见|方案|办法|通知|细则|规定|标准|规范|公告)自.{1,30}(?:施行|实施|执行)")]
    private static partial Regex EntryIntoForce();

    [GeneratedRegex(@"^\d{4}年\d{1,2}月\d{1,2}日$")]
    private static partial Regex Date();
}
