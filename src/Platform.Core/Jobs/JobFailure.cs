using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Jobs;

/// <summary>An item that a job could not do, and why.</summary>
[NotAudited]
public sealed class JobFailure : ITenantOwned
{
    public Guid TenantId { get; set; }

    public Guid JobId { get; init; }

    /// <summary>The item, by the handler's own key: a second attempt skips what is done and finds what failed.</summary>
    public required string Item { get; init; }

    /// <summary>In Chinese.</summary>
    public required string Reason { get; set; }
}
