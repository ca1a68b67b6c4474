using System.Collections.Frozen;
using static Platform.Core.Tenancy.TenantState;

namespace Platform.Core.Tenancy;

/// <summary>What the province does with a district in the course of its life.</summary>
public enum TenantStep
{
    /// <summary>邀请: its first administrator gets the link.</summary>
    Invite,

    /// <summary>启用: the first of its people has come.</summary>
    Activate,

    /// <summary>设定正式启用日.</summary>
    GoLive,

    /// <summary>停用.</summary>
    Suspend,

    /// <summary>恢复.</summary>
    Resume,

    /// <summary>撤并.</summary>
    Succeed,

    /// <summary>归档.</summary>
    Archive,
}

public static class TenantSteps
{
    private static readonly FrozenDictionary<TenantStep, (TenantState[] From, string Refusal)> Steps = new Dictionary<TenantStep, (TenantState[], string)>
    {
        [TenantStep.Invite] = ([Created, Invited], "已经启用，不用再邀请管理员开通。"),
        [TenantStep.Activate] = ([Created, Invited], "已经启用。"),
        [TenantStep.GoLive] = ([Created, Invited, Active], "停用、撤并或归档的区县不能设定正式启用日。"),
        [TenantStep.Suspend] = ([Active, Invited, Created], "启用中的区县才能停用。"),
        [TenantStep.Resume] = ([Suspended], "没有停用，不用恢复。"),
        [TenantStep.Succeed] = ([Active, Suspended], "启用或停用中的区县才能撤并。"),
        [TenantStep.Archive] = ([Suspended, Succeeded], "先停用，才能归档。"),
    }.ToFrozenDictionary();

    /// <summary>Whether a district in that state can take the step.</summary>
    public static bool May(this TenantState state, TenantStep step) => Steps[step].From.Contains(state);

    internal static string Refusal(this TenantStep step) => Steps[step].Refusal;
}
