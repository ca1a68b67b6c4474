using System.Globalization;
using Platform.Documents.Html;

namespace Platform.Documents.Checking.Reports;

/// <summary>A report as a fragment of a page: no style, script or identifier of its own.</summary>
public static class HtmlReport
{
    private static readonly string[] Head = ["要素", "项目", "测得", "应为", "结论", "页", "依据和说明"];

    public static string Write(CheckReport report)
    {
        var html = new HtmlOutput();
        html.Open("section", "check-report").Element("h2", null, report.File)
            .Element("p", "check-standard", $"依据 {report.Standard}，按{report.Format}格式核对。")
            .Element("p", report.Passes ? "check-summary" : "check-summary check-failed", report.Summary).Break();
        html.Open("table", "check-table").Open("thead").Open("tr");
        foreach (var head in Head)
        {
            html.Open("th", null, ("scope", "col")).Text(head).Close("th");
        }

        html.Close("tr").Close("thead").Open("tbody").Break();
        foreach (var finding in report.Findings)
        {
            Row(html, finding);
        }

        return html.Close("tbody").Close("table").Close("section").Break().ToString();
    }

    private static void Row(HtmlOutput html, CheckFinding finding)
    {
        html.Open("tr", "check-" + Class(finding.Verdict)).Open("th", null, ("scope", "row")).Text(finding.Element).Close("th")
            .Element("td", null, finding.Quantity)
            .Element("td", null, finding.Measured)
            .Element("td", null, finding.Allowed)
            .Open("td").Element("span", "check-verdict", VerdictWords.Of(finding.Verdict)).Close("td")
            .Element("td", null, finding.Page?.ToString(CultureInfo.InvariantCulture) ?? "")
            .Element("td", null, $"{finding.Clause} {finding.Says}{(finding.Note is { } note ? note + "。" : "")}").Close("tr").Break();
    }

    private static string Class(CheckVerdict verdict) => verdict switch
    {
        CheckVerdict.Conforms => "conforms",
        CheckVerdict.Fails => "fails",
        CheckVerdict.NotFound => "not-found",
        _ => "not-measurable",
    };
}
