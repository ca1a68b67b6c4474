using Platform.Core.Tenancy;

namespace Platform.Core.Audit;

/// <summary>One act, in its place in the tenant's chain: each event is sealed together with the seal of the one before.</summary>
[NotAudited]
public sealed class AuditEvent : ITenantOwned
{
    public Guid TenantId { get; set; }

    /// <summary>1, 2, 3 … without a gap.</summary>
    public long Sequence { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid? AccountId { get; init; }

    public required string Actor { get; init; }

    public required string Process { get; init; }

    public required string Action { get; init; }

    public required string Subject { get; init; }

    public required string SubjectId { get; init; }

    public bool Succeeded { get; init; }

    public string? Reason { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public string? Trace { get; init; }

    /// <summary>HMAC-SHA-256 over this event and the seal before, under a key outside the database.</summary>
    public byte[] Seal { get; set; } = [];
}
