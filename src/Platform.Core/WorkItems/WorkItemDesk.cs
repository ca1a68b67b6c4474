using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;

namespace Platform.Core.WorkItems;

/// <summary>Sends work to people and departments, shows each what is theirs, and takes their answers.</summary>
public sealed class WorkItemDesk(PlatformDb db, TimeProvider time)
{
    /// <summary>待办 and 待阅: open, and for the reader.</summary>
    public IQueryable<WorkItem> For(WorkItemReader reader, WorkItemKind kind) =>
        Visible(reader).Where(item => item.Kind == kind && item.State == WorkItemState.Open);

    public Task<int> CountAsync(WorkItemReader reader, WorkItemKind kind, CancellationToken cancellation) => For(reader, kind).CountAsync(cancellation);

    /// <summary>已办: what the reader finished.</summary>
    public IQueryable<WorkItem> FinishedBy(WorkItemReader reader) => db.Set<WorkItem>().AsNoTracking().Where(item => item.FinisherId == reader.AccountId);

    /// <summary>我发起: what the reader sent.</summary>
    public IQueryable<WorkItem> SentBy(WorkItemReader reader) => db.Set<WorkItem>().AsNoTracking().Where(item => item.SenderId == reader.AccountId);

    /// <summary>One item, if it is the reader's to see; the first of its receivers to look makes it 已打开.</summary>
    public async Task<WorkItem?> OpenAsync(Guid id, WorkItemReader reader, CancellationToken cancellation)
    {
        var item = await db.Set<WorkItem>().SingleOrDefaultAsync(row => row.Id == id, cancellation).ConfigureAwait(false);
        if (item is null || !(item.SenderId == reader.AccountId || item.FinisherId == reader.AccountId || IsFor(item, reader)))
        {
            return null;
        }

        if (item.OpenedAt is null && item.State == WorkItemState.Open && IsFor(item, reader))
        {
            (item.OpenedAt, item.Opener) = (time.GetUtcNow(), reader.NameFor(item));
            try
            {
                await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            }
            catch (DbUpdateConcurrencyException)
            {
                // Opened, recalled or done by somebody else in the same moment: what they made of it is what there is to see.
                await db.Entry(item).ReloadAsync(cancellation).ConfigureAwait(false);
            }
        }

        return item;
    }

    /// <summary>Adds an item to the next save: a module sends it together with its own change.</summary>
    public void Send(WorkItem item) => db.Add(item);

    /// <summary>办结 or 已阅.</summary>
    public Task<WorkItemChange> FinishAsync(Guid id, int version, string? answer, WorkItemReader reader, CancellationToken cancellation) =>
        EndAsync(id, version, WorkItemState.Done, answer, reader, cancellation);

    /// <summary>已阅, without having opened it first.</summary>
    public async Task<WorkItemChange> ReadAsync(Guid id, WorkItemReader reader, CancellationToken cancellation) =>
        await OpenAsync(id, reader, cancellation).ConfigureAwait(false) is { Kind: WorkItemKind.ToRead } item
            ? await EndAsync(id, item.Version, WorkItemState.Done, answer: null, reader, cancellation).ConfigureAwait(false)
            : new WorkItemChange.NotFound();

    /// <summary>退回 to the sender, with a reason.</summary>
    public Task<WorkItemChange> ReturnAsync(Guid id, int version, string reason, WorkItemReader reader, CancellationToken cancellation) => string.IsNullOrWhiteSpace(reason)
        ? Task.FromResult<WorkItemChange>(new WorkItemChange.Refused("退回要写明原因。"))
        : EndAsync(id, version, WorkItemState.Returned, reason, reader, cancellation);

    /// <summary>撤回, as long as nobody it is for has opened it.</summary>
    public async Task<WorkItemChange> RecallAsync(Guid id, WorkItemReader reader, CancellationToken cancellation)
    {
        var item = await db.Set<WorkItem>().SingleOrDefaultAsync(row => row.Id == id && row.SenderId == reader.AccountId, cancellation).ConfigureAwait(false);
        if (item is null)
        {
            return new WorkItemChange.NotFound();
        }

        if (item.State != WorkItemState.Open)
        {
            return new WorkItemChange.Refused("已经办完，不能撤回。");
        }

        if (item.OpenedAt is not null)
        {
            return new WorkItemChange.Refused("对方已经打开，不能撤回；请与对方联系，由对方退回。");
        }

        (item.State, item.FinishedAt) = (WorkItemState.Recalled, time.GetUtcNow());
        return await SaveAsync(item, "对方刚刚打开，不能撤回。", cancellation).ConfigureAwait(false);
    }

    private async Task<WorkItemChange> EndAsync(Guid id, int version, WorkItemState state, string? answer, WorkItemReader reader, CancellationToken cancellation)
    {
        var item = await db.Set<WorkItem>().SingleOrDefaultAsync(row => row.Id == id, cancellation).ConfigureAwait(false);
        if (item is null || !IsFor(item, reader))
        {
            return new WorkItemChange.NotFound();
        }

        if (item.State != WorkItemState.Open || item.Version != version)
        {
            return new WorkItemChange.Refused("这件事刚刚有了变化，请刷新后再办；您写的内容还在下面。");
        }

        if (answer?.Trim().Length > WorkItem.TextLength)
        {
            return new WorkItemChange.Refused($"写得太长了，请缩到 {WorkItem.TextLength} 字以内。");
        }

        (item.State, item.Answer, item.FinishedAt) = (state, string.IsNullOrWhiteSpace(answer) ? null : answer.Trim(), time.GetUtcNow());
        (item.FinisherId, item.Finisher) = (reader.AccountId, reader.NameFor(item));
        db.Work.Actor = item.Finisher;
        return await SaveAsync(item, "别人刚刚办了这件事，请刷新后再看；您写的内容还在下面。", cancellation).ConfigureAwait(false);
    }

    private async Task<WorkItemChange> SaveAsync(WorkItem item, string late, CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return new WorkItemChange.Done(item);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new WorkItemChange.Refused(late);
        }
    }

    private IQueryable<WorkItem> Visible(WorkItemReader reader) => db.Set<WorkItem>().AsNoTracking().Where(item =>
        (item.AssigneeId != null && reader.Accounts.Contains(item.AssigneeId.Value))
        || (item.AssigneeId == null && item.Department != null && reader.Departments.Contains(item.Department))
        || (item.AssigneeId == null && item.Department == null && item.Area != null && reader.Areas.Contains(item.Area)));

    /// <summary>Whether the item is the reader's to do.</summary>
    public static bool IsFor(WorkItem item, WorkItemReader reader) =>
        (item.AssigneeId is { } assignee && reader.Accounts.Contains(assignee))
        || (item.AssigneeId is null && item.Department is { } department && reader.Departments.Contains(department))
        || (item is { AssigneeId: null, Department: null, Area: { } area } && reader.Areas.Contains(area));
}
