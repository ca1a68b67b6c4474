using Platform.Policy.Comparison;

namespace Platform.Core.Comparison;

/// <summary>A comparison as CSV (RFC 4180), a line for each answer. Text that a spreadsheet would compute is quoted with an apostrophe.</summary>
public static class ComparisonCsv
{
    private const string ByteOrderMark = "\uFEFF";

    public static string Write(ComparisonTable table, bool all) =>
        ByteOrderMark + string.Concat(ComparisonRecords.Of(table, all)
            .Select(record => Line(record.Group, record.Question, record.Unit, record.District, record.Answer, record.MissingReason, record.Layer, record.Document, record.Clause))
            .Prepend(Line("类别", "问题", "单位", "区县", "规定", "没有的原因", "政策层", "文件", "条款")));

    private static string Line(params string?[] fields) => string.Join(',', fields.Select(Field)) + "\r\n";

    private static string Field(string? text)
    {
        var safe = text is { Length: > 0 } && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' ? "'" + text : text ?? "";
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
