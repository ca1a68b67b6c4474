using Platform.Core.Audit;
using Platform.Web.Components;
using Platform.Web.Components.Tables;

namespace Platform.Web.Audit;

/// <summary>An event as people read it.</summary>
public sealed record AuditRow(long Sequence, string At, string Who, string Act, string Subject, string Outcome, string Reason, string Before, string After, string Process, string Trace)
{
    private static readonly IReadOnlyList<TableHead> Heads =
    [
        new("sequence", "序号", ColumnKind.Number),
        .. new[] { "时间", "何人", "何事", "对象", "结果", "事由", "之前", "之后", "来自", "追踪号" }.Select(title => new TableHead(title, title, ColumnKind.Text)),
    ];

    /// <summary>The events as a workbook.</summary>
    public static byte[] Workbook(IEnumerable<AuditEvent> events) => ExcelWriter.Write("审计记录", Heads, events.Select(Of).Select(row => row.Cells()));

    private IReadOnlyList<Cell> Cells() =>
        [Cell.Figure(Sequence), .. new[] { At, Who, Act, Subject, Outcome, Reason, Before, After, Process, Trace }.Select(Cell.Of)];

    public static AuditRow Of(AuditEvent told) => new(
        told.Sequence,
        Moments.Local(told.At).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        told.Actor,
        AuditWords.OfAction(told.Action),
        $"{AuditWords.OfSubject(told.Subject)} {told.SubjectId}",
        told.Succeeded ? "成功" : "被拒绝",
        told.Reason ?? "",
        told.Before ?? "",
        told.After ?? "",
        told.Process,
        told.Trace ?? "");
}
