using System.Globalization;
using System.Text;
using Platform.Documents.PlainText;

namespace Platform.Documents.Checking.Reports;

/// <summary>A report as a table of a fixed-width font.</summary>
public static class TextReport
{
    private const int WidestColumn = 44;

    private static readonly string[] Head = ["要素", "项目", "测得", "应为", "结论", "页", "条", "说明"];

    public static string Write(CheckReport report)
    {
        var rows = report.Findings.Select(Cells).Prepend(Head).ToList();
        var widths = Enumerable.Range(0, Head.Length).Select(column => Math.Min(rows.Max(row => CellWidth.Of(row[column])), WidestColumn)).ToArray();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{report.File}（{report.Kind}，按{report.Format}格式核对）\n依据 {report.Standard}\n\n");
        foreach (var row in rows)
        {
            text.Append(string.Join("  ", row.Select((cell, column) => column == row.Length - 1 ? cell : Padded(cell, widths[column]))).TrimEnd()).Append('\n');
        }

        return text.Append('\n').Append(report.Summary).Append('\n').ToString();
    }

    private static string[] Cells(CheckFinding finding) =>
    [
        finding.Element,
        finding.Quantity,
        finding.Measured,
        finding.Allowed,
        VerdictWords.Of(finding.Verdict),
        finding.Page?.ToString(CultureInfo.InvariantCulture) ?? "",
        finding.Clause,
        finding.Note ?? (finding.Verdict == CheckVerdict.Fails ? finding.Says : ""),
    ];

    private static string Padded(string cell, int width) => cell + new string(' ', Math.Max(width - CellWidth.Of(cell), 0));
}
