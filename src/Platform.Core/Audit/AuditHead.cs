using Platform.Core.Tenancy;

namespace Platform.Core.Audit;

/// <summary>Where a tenant's chain ends: without it a cut tail would look like the end.</summary>
[NotAudited]
public sealed class AuditHead : ITenantOwned
{
    public Guid TenantId { get; set; }

    /// <summary>How many events there are.</summary>
    public long Count { get; set; }

    /// <summary>The seal of the last event; empty before the first.</summary>
    public byte[] Seal { get; set; } = [];

    /// <summary>HMAC-SHA-256 over tenant, count and seal, so that head and tail cannot be cut together.</summary>
    public byte[] Signature { get; set; } = [];
}
