using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Jobs;

/// <summary>长任务: work that outlasts a request. Its page shows the progress; it may be left and come back to.</summary>
[NotAudited]
public sealed class Job : ITenantOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>Which handler does it.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is, in Chinese, as the list shows it.</summary>
    public required string Title { get; init; }

    /// <summary>The handler's own, as JSON.</summary>
    public string Arguments { get; init; } = "{}";

    public JobState State { get; set; } = JobState.Queued;

    /// <summary>Items done, failed ones included.</summary>
    public int Done { get; set; }

    /// <summary>Items in all; 0 while unknown.</summary>
    public int Total { get; set; }

    public int Failed { get; set; }

    /// <summary>Why it failed, or what came of it, in Chinese.</summary>
    public string? Outcome { get; set; }

    /// <summary>How often it was begun; a node that dies leaves it to another.</summary>
    public int Attempts { get; set; }

    public Guid? AccountId { get; init; }

    public required string Actor { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }
}
