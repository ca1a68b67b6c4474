using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Subsidies;

/// <summary>办理过程的一步: what somebody did with a case, and why; kept as long as the case. The trail is told of the act itself.</summary>
[NotAudited]
public sealed class SubsidyCaseStep : ITenantOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    public required Guid CaseId { get; init; }

    public required CaseStepKind Kind { get; init; }

    public string? Reason { get; init; }

    public Guid? ById { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>What was done; the audit trail has it in small letters.</summary>
public enum CaseStepKind
{
    /// <summary>登记.</summary>
    Registered,

    /// <summary>补正.</summary>
    Corrected,

    /// <summary>审核办结.</summary>
    Decided,

    /// <summary>退回补正.</summary>
    Returned,

    /// <summary>不予通过.</summary>
    Refused,

    /// <summary>撤回.</summary>
    Withdrawn,

    /// <summary>补发、追回 or 不调整.</summary>
    Adjusted,
}
