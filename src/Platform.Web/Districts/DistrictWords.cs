using Platform.Core.Audit;
using Platform.Core.Tenancy;
using Platform.Core.Tenancy.Board;
using Platform.Web.Components;
using Platform.Web.Components.Casework;

namespace Platform.Web.Districts;

/// <summary>Where a district stands, in words.</summary>
internal static class DistrictWords
{
    public static StatusTag Of(TenantState state) => state switch
    {
        TenantState.Created => new StatusTag("已建", Tone.Neutral),
        TenantState.Invited => new StatusTag("已邀请", Tone.Neutral),
        TenantState.Active => new StatusTag("启用", Tone.Good),
        TenantState.Suspended => new StatusTag("停用", Tone.Attention),
        TenantState.Archived => new StatusTag("归档", Tone.Ended),
        TenantState.Succeeded => new StatusTag("撤并", Tone.Ended),
        _ => new StatusTag(state.ToString(), Tone.Neutral),
    };

    public static StatusTag Of(AdministratorStanding standing) => standing switch
    {
        AdministratorStanding.None => new StatusTag("没有管理员", Tone.Attention),
        AdministratorStanding.Lapsed => new StatusTag("邀请已过期", Tone.Attention),
        AdministratorStanding.Invited => new StatusTag("已邀请，未开通", Tone.Neutral),
        AdministratorStanding.NeverCame => new StatusTag("已开通，未登录", Tone.Neutral),
        AdministratorStanding.Came => new StatusTag("已到位", Tone.Good),
        _ => new StatusTag(standing.ToString(), Tone.Neutral),
    };

    public static string Moment(DateTimeOffset? moment) => moment is { } at ? Moments.Words(at) : "从未登录";

    public static TimelineEntry Of(DistrictEvent told) => new(Act(told), told.Actor, told.At)
    {
        Why = told.Reason,
        Tone = told.To is TenantState.Suspended ? Tone.Attention : Tone.Neutral,
    };

    private static string Act(DistrictEvent told) => (told.From, told.To) switch
    {
        (TenantState.Suspended, TenantState.Active) => "恢复启用",
        (null, _) or (_, null) => AuditWords.OfAction(told.Action),
        (_, { } to) => Of(to).Text,
    };
}
