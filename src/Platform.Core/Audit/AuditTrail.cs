using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;

namespace Platform.Core.Audit;

/// <summary>Makes events of what was done and links them to the tenant's chain, inside the transaction of the acts themselves.</summary>
public sealed class AuditTrail(AuditSeal seal, TimeProvider time)
{
    /// <summary>Makes this transaction the only one of the tenant that tells the trail, until it ends.</summary>
    internal static async Task LockAsync(PlatformDb db, Guid tenant, CancellationToken cancellation)
    {
        if (await TryLockAsync(db, cancellation).ConfigureAwait(false) == 0)
        {
            await db.InsertIfAbsentAsync(new AuditHead { TenantId = tenant }, cancellation).ConfigureAwait(false);
            await TryLockAsync(db, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// The same where the tenant has a head; before its first event, and perhaps before its own row, it has none. Taken before any other row, so
    /// that no two saves can wait for each other.
    /// </summary>
    internal static Task<int> TryLockAsync(PlatformDb db, CancellationToken cancellation) =>
        // An update takes the row's lock in every database; whoever comes second waits for the first to commit.
        db.Set<AuditHead>().ExecuteUpdateAsync(update => update.SetProperty(head => head.Count, head => head.Count), cancellation);

    /// <summary>Moves the locked head of the chain on, and returns the events for the caller to save and commit.</summary>
    internal async Task<IReadOnlyList<AuditEvent>> LinkAsync(PlatformDb db, Guid tenant, IReadOnlyList<AuditEntry> entries, CancellationToken cancellation)
    {
        var heads = db.Set<AuditHead>().AsNoTracking();
        // A new tenant had no head to lock when this save began; by now another save may have made one.
        await LockAsync(db, tenant, cancellation).ConfigureAwait(false);
        var head = await heads.SingleAsync(cancellation).ConfigureAwait(false);

        var at = UtcMoment.Of(time.GetUtcNow());
        var events = new List<AuditEvent>(entries.Count);
        foreach (var entry in entries)
        {
            var told = Event(entry, db.Work, tenant, head.Count + 1, at);
            told.Seal = seal.Of(told, head.Seal);
            (head.Count, head.Seal) = (told.Sequence, told.Seal);
            events.Add(told);
        }

        var (count, last, signature) = (head.Count, head.Seal, seal.Of(head));
        await db.Set<AuditHead>()
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.Count, count).SetProperty(row => row.Seal, last).SetProperty(row => row.Signature, signature), cancellation)
            .ConfigureAwait(false);
        return events;
    }

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
