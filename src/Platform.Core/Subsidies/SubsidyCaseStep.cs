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

    /// <summary>In past tense, as the audit trail has it.</summary>
    public required string Verb { get; init; }

    public string? Reason { get; init; }

    public Guid? ById { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
