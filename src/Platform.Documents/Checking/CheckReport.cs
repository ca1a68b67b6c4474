namespace Platform.Documents.Checking;

/// <summary>A document measured against a standard.</summary>
/// <param name="Kind">PDF or DOCX.</param>
/// <param name="Format">The format that the document was taken for: 文件, 信函, 命令（令） or 纪要.</param>
public sealed record CheckReport(string File, string Kind, string Format, string Standard, IReadOnlyList<CheckFinding> Findings)
{
    /// <summary>True where nothing fails.</summary>
    public bool Passes => Count(CheckVerdict.Fails) == 0;

    public string Summary =>
        $"共 {Findings.Count} 项：符合 {Count(CheckVerdict.Conforms)}，不符合 {Count(CheckVerdict.Fails)}，未检出 {Count(CheckVerdict.NotFound)}，无法测量 {Count(CheckVerdict.NotMeasurable)}";

    public int Count(CheckVerdict verdict) => Findings.Count(finding => finding.Verdict == verdict);
}
