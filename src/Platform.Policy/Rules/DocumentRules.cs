using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Shapes;

namespace Platform.Policy.Rules;

internal static class DocumentRules
{
    public static void Check(PolicyDocument document, BoundFields at, Findings findings)
    {
        CheckHead(document, at, findings);
        CheckDates(document, at, findings);
        DocumentNumber.Check(document.Number, at, findings);
        if (document.Number is not null && document.NumberUnknown)
            findings.Error(at.PlaceOf("number_unknown"), "既写了发文字号，又写了未印字号", "删去 number_unknown，或删去 number");
        if (document.Number is null && !document.NumberUnknown)
            findings.Warning(at.Place, "没有写发文字号", "补上 number；文件确实未印字号时写 number_unknown: true");
    }

    private static void CheckHead(PolicyDocument document, BoundFields at, Findings findings)
    {
        if (document.Title is null && document.PlanTitle is null)
            findings.Error(at.Place, "文件没有标题", "补上 title（通知或意见的标题）或 plan_title（所印发方案的标题）");
        if (document.Issuer is null && document.IssuerName is null)
            findings.Error(at.Place, "没有写发文机关", "补上 issuer（tenant.yaml 里 issuers 的键）；上级文件写 issuer_name");
        if (document.Standing.Status is StandingStatus.Repealed or StandingStatus.Expired && document.Expires is null)
            findings.Warning(at.PlaceOf("standing"), $"效力写了{ChoiceWords.Of(document.Standing.Status)}而没有失效日期，平台仍按有效处理", "补上 expires");
    }

    private static void CheckDates(PolicyDocument document, BoundFields at, Findings findings)
    {
        if (document.Effective < document.Issued)
            findings.Doubt(at.Noted, at.PlaceOf("effective"), $"施行日期 {document.Effective:yyyy-MM-dd} 早于成文日期 {document.Issued:yyyy-MM-dd}", "核对原文的两个日期");
        if (document.Expires <= document.InForceFrom)
            findings.Error(at.PlaceOf("expires"), $"失效日期 {document.Expires:yyyy-MM-dd} 不在施行日期 {document.InForceFrom:yyyy-MM-dd} 之后", "expires 写不再有效的第一天");
        if (document.PrintedOn < document.Issued)
            findings.Error(at.PlaceOf("printed_on"), $"印发日期 {document.PrintedOn:yyyy-MM-dd} 早于成文日期 {document.Issued:yyyy-MM-dd}", "核对原文的两个日期");
    }
}
