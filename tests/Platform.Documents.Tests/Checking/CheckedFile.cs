using Platform.Documents.Checking;
using Platform.Documents.Checking.Reports;

namespace Platform.Documents.Tests.Checking;

/// <summary>The report on a file, and its rows as an official reads them.</summary>
internal static class CheckedFile
{
    public static CheckReport Report(byte[] content) => DocumentCheck.Bytes(content, "test") switch
    {
        CheckResult.Checked done => done.Report,
        CheckResult.Refused refused => throw new InvalidOperationException(refused.Sentence),
        _ => throw new InvalidOperationException(),
    };

    public static string Refusal(byte[] content) => Assert.IsType<CheckResult.Refused>(DocumentCheck.Bytes(content, "test")).Sentence;

    public static IReadOnlyList<string> Failures(CheckReport report) => [.. report.Findings.Where(finding => finding.Verdict == CheckVerdict.Fails).Select(Row)];

    public static string Row(CheckReport report, string rule) => Row(report.Findings.Single(finding => finding.Rule == rule));

    private static string Row(CheckFinding finding) =>
        $"{finding.Element} {finding.Quantity}：{finding.Measured}（{finding.Allowed}）{VerdictWords.Of(finding.Verdict)}";
}
