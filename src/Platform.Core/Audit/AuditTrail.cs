using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;

namespace Platform.Core.Audit;

/// <summary>Makes events of what was done and links them to the tenant's chain, inside the transaction of the acts themselves.</summary>
public sealed class AuditTrail(AuditSeal seal, TimeProvider time)
{
    /// <summary>Locks the head of the chain, moves it on, and returns the events for the caller to save and commit.</summary>
    internal async Task<IReadOnlyList<AuditEvent>> LinkAsync(PlatformDb db, Guid tenant, IReadOnlyList<AuditEntry> entries, CancellationToken cancellation)
    {
        var head = await LockAsync(db, tenant, entries.Count, cancellation).ConfigureAwait(false);
        var at = UtcMoment.Of(time.GetUtcNow());
        var events = new List<AuditEvent>(entries.Count);
        foreach (var entry in entries)
        {
            var told = Event(entry, db.Work, tenant, head.Count - entries.Count + events.Count + 1, at);
            told.Seal = seal.Of(told, head.Seal);
            head.Seal = told.Seal;
            events.Add(told);
        }

        var (last, signature) = (head.Seal, seal.Of(head));
        await db.Set<AuditHead>()
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.Seal, last).SetProperty(row => row.Signature, signature), cancellation)
            .ConfigureAwait(false);
        return events;
    }

    // The update takes the row's lock in every database; whoever comes second waits for the first to commit.
    private static async Task<AuditHead> LockAsync(PlatformDb db, Guid tenant, int added, CancellationToken cancellation)
    {
        var heads = db.Set<AuditHead>();
        if (await AddAsync(heads, added, cancellation).ConfigureAwait(false) == 0)
        {
            await db.InsertIfAbsentAsync(new AuditHead { TenantId = tenant }, cancellation).ConfigureAwait(false);
            await AddAsync(heads, added, cancellation).ConfigureAwait(false);
        }

        return await heads.AsNoTracking().SingleAsync(cancellation).ConfigureAwait(false);
    }

    private static Task<int> AddAsync(IQueryable<AuditHead> heads, int added, CancellationToken cancellation) =>
        heads.ExecuteUpdateAsync(update => update.SetProperty(head => head.Count, head => head.Count + added), cancellation);

    private static AuditEvent Event(AuditEntry entry, WorkContext work, Guid tenant, long sequence, DateTimeOffset at) => new()
    {
        TenantId = tenant,
        Sequence = sequence,
        At = at,
        AccountId = work.AccountId,
        Actor = work.Actor,
        Process = work.Process,
        Reason = work.Reason,
        Trace = work.Trace,
        Action = entry.Action,
        Subject = entry.Subject,
        SubjectId = entry.SubjectId,
        Succeeded = entry.Succeeded,
        Before = entry.Before,
        After = entry.After,
    };
}
