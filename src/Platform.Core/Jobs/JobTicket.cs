using Platform.Core.Audit;

namespace Platform.Core.Jobs;

/// <summary>
/// A job's place in the queue, outside every tenant so that a node finds work with one query; it tells nothing but ids and times.
/// </summary>
[NotAudited]
public sealed class JobTicket
{
    /// <summary>The job's id.</summary>
    public required Guid Id { get; init; }

    public required Guid TenantId { get; init; }

    /// <summary>Work that is to be done once, whoever asks: a second ticket with this key cannot be inserted; null for other work.</summary>
    public string? OnceKey { get; init; }

    public required DateTimeOffset DueAt { get; set; }

    /// <summary>The node that works on it; null while nobody does.</summary>
    public string? Node { get; set; }

    /// <summary>Until when the node has promised to be done or to renew; after it the job is anybody's.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}
