using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.WorkItems;

/// <summary>
/// 待办事项: one thing that somebody is to do (待办) or to read (待阅), whichever module it comes from. It is for one person, or for
/// whoever of a department or area takes it first.
/// </summary>
public sealed class WorkItem : ITenantOwned, IVersioned
{
    public const int TitleLength = 200;

    /// <summary>Of the text, and of the answer.</summary>
    public const int TextLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    public WorkItemKind Kind { get; init; } = WorkItemKind.ToDo;

    /// <summary>The module's key, as the menu has it.</summary>
    public required string Module { get; init; }

    public required string Title { get; init; }

    /// <summary>What is to be done, in a few words.</summary>
    public string? Text { get; init; }

    /// <summary>The module's page, within the tenant: <c>~/office/…</c>; null where the item is all there is.</summary>
    public string? Url { get; init; }

    /// <summary>Whom it is for; null where a department or area is named.</summary>
    public Guid? AssigneeId { get; set; }

    public string? Department { get; init; }

    public string? Area { get; init; }

    /// <summary>Whom it is for, by the name that the sender chose: a person's, a department's or a town's.</summary>
    public required string Receiver { get; init; }

    public Guid? SenderId { get; init; }

    public required string Sender { get; init; }

    public DateTimeOffset SentAt { get; init; }

    /// <summary>The day on which it must be done at the latest; null without a deadline.</summary>
    public DateOnly? Due { get; init; }

    public WorkItemState State { get; set; } = WorkItemState.Open;

    /// <summary>When whoever it is for first opened it; from then on it cannot be recalled.</summary>
    public DateTimeOffset? OpenedAt { get; set; }

    /// <summary>Who opened it first, by name.</summary>
    public string? Opener { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    /// <summary>Who finished it.</summary>
    public Guid? FinisherId { get; set; }

    /// <summary>The finisher by name; with the lender's where it was done for somebody else (代办).</summary>
    public string? Finisher { get; set; }

    /// <summary>What was answered.</summary>
    public string? Answer { get; set; }

    public int Version { get; set; }
}
