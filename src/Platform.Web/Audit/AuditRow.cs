using Platform.Core.Audit;
using Platform.Core.Time;

namespace Platform.Web.Audit;

/// <summary>An event as people read it.</summary>
public sealed record AuditRow(long Sequence, string At, string Who, string Act, string Subject, string Outcome, string Reason, string Before, string After, string Process, string Trace)
{
    /// <summary>Heads of the columns, in the order of the exported file.</summary>
    public static readonly IReadOnlyList<string> Heads = ["序号", "时间", "何人", "何事", "对象", "结果", "事由", "之前", "之后", "来自", "追踪号"];

    public IReadOnlyList<string> Cells => [$"{Sequence}", At, Who, Act, Subject, Outcome, Reason, Before, After, Process, Trace];

    public static AuditRow Of(AuditEvent told) => new(
        told.Sequence,
        TimeZoneInfo.ConvertTime(told.At, Calendar.Zone).ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
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
