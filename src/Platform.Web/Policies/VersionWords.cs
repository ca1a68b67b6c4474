using Platform.Core.Policies.Versions;
using Platform.Core.Policies.Versions.Review;
using Platform.Policy.Differences;
using Platform.Web.Components;
using Platform.Web.Components.Tables;

namespace Platform.Web.Policies;

/// <summary>What a policy version is and where it stands, in words.</summary>
internal static class VersionWords
{
    public static readonly IReadOnlyList<Option> BasisKinds = [.. Enum.GetValues<PolicyBasisKind>().Select(kind => new Option(kind.ToString(), Of(kind)))];

    public static string Name(PolicyVersion version) => $"第 {version.Number} 版";

    public static string Of(PolicyVersionKind kind) => kind switch
    {
        PolicyVersionKind.Import => "首次导入",
        PolicyVersionKind.Change => "调整",
        PolicyVersionKind.Correction => "更正",
        _ => kind.ToString(),
    };

    public static string Of(PolicyBasisKind kind) => kind switch
    {
        PolicyBasisKind.IssuedDocument => "印发文件",
        PolicyBasisKind.Approval => "批复",
        PolicyBasisKind.Minutes => "会议纪要",
        PolicyBasisKind.CorrectionNote => "更正说明",
        _ => kind.ToString(),
    };

    public static StatusTag Of(VersionStanding standing) => standing switch
    {
        VersionStanding.Draft => new StatusTag("草稿", Tone.Neutral),
        VersionStanding.Checked => new StatusTag("已校验，待确认", Tone.Attention),
        VersionStanding.Withdrawn => new StatusTag("已作废", Tone.Ended),
        VersionStanding.Scheduled => new StatusTag("已确认，待施行", Tone.Attention),
        VersionStanding.InForce => new StatusTag("现行", Tone.Good),
        VersionStanding.Superseded => new StatusTag("已被替代", Tone.Ended),
        _ => new StatusTag(standing.ToString(), Tone.Neutral),
    };

    /// <summary>Where no other versions are looked at: scheduled, in force and superseded are one.</summary>
    public static StatusTag Of(PolicyVersionState state) => state switch
    {
        PolicyVersionState.Draft => Of(VersionStanding.Draft),
        PolicyVersionState.Checked => Of(VersionStanding.Checked),
        PolicyVersionState.Withdrawn => Of(VersionStanding.Withdrawn),
        _ => new StatusTag("已确认", Tone.Good),
    };

    public static StatusTag Of(NoticeEffect effect) => effect switch
    {
        NoticeEffect.Changed => new StatusTag("内容有变", Tone.Neutral),
        NoticeEffect.BecomesApplicable => new StatusTag("开始适用", Tone.Good),
        NoticeEffect.NoLongerApplicable => new StatusTag("不再适用", Tone.Attention),
        NoticeEffect.Breaks => new StatusTag("印不出来，要改模板", Tone.Danger),
        _ => new StatusTag(effect.ToString(), Tone.Neutral),
    };

    public static StatusTag Of(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Added => new StatusTag("新增", Tone.Good),
        DifferenceKind.Removed => new StatusTag("删去", Tone.Attention),
        DifferenceKind.Changed => new StatusTag("修改", Tone.Neutral),
        _ => new StatusTag("说明", Tone.Ended),
    };

    public static StatusTag Of(ConformityKind kind) => kind switch
    {
        ConformityKind.BelowFloor => new StatusTag("低于下限", Tone.Danger),
        ConformityKind.AboveCeiling => new StatusTag("高于上限", Tone.Danger),
        ConformityKind.AgainstBinding => new StatusTag("与上级不一致", Tone.Danger),
        ConformityKind.Dropped => new StatusTag("不适用上级", Tone.Attention),
        _ => new StatusTag(kind.ToString(), Tone.Neutral),
    };

    public static string Day(DateOnly? day) => day is not { } known ? "未定" : known == PolicyVersion.Beginning ? "开通之日" : Policy.PolicyWords.Day(known);

    /// <summary>《关于……的通知》（样卫发〔2026〕9号，2026年11月20日）.</summary>
    public static string Of(PolicyBasis? basis) => basis is null ? "未填写"
        : $"{Of(basis.Kind)}：{basis.Title}（{(basis.Number is { } number ? number + "，" : "")}{Policy.PolicyWords.Day(basis.Day)}）";
}
