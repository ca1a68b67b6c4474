using Microsoft.EntityFrameworkCore;
using Platform.Core.Audit;
using Platform.Core.Data;

namespace Platform.Core.Jobs;

/// <summary>Puts work into the queue of the tenant at hand, in the same transaction as whatever asked for it.</summary>
public sealed class NewJobs(PlatformDb db, TimeProvider time)
{
    /// <summary>Adds a job to the next save.</summary>
    public Job Add(string kind, string title, string arguments = "{}", string? onceKey = null)
    {
        var now = time.GetUtcNow();
        var job = new Job
        {
            TenantId = db.TenantId ?? throw new Tenancy.TenantRequiredException(),
            Kind = kind,
            Title = title,
            Arguments = arguments,
            AccountId = db.Work.AccountId,
            Actor = db.Work.Actor,
            CreatedAt = now,
        };
        db.Add(job);
        db.Add(new JobTicket { Id = job.Id, TenantId = job.TenantId, OnceKey = onceKey, DueAt = now });
        db.Record(new AuditEntry("Job.added", "Job", job.Id.ToString()) { After = $$"""{"Kind":"{{kind}}"}""" });
        return job;
    }

    /// <summary>Adds and saves work that somebody asks for on a page of its own.</summary>
    public async Task<Guid> AddNowAsync(string kind, string title, CancellationToken cancellation)
    {
        var job = Add(kind, title);
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return job.Id;
    }

    /// <summary>Adds and saves work that is to be done once under its key, whichever node asks first.</summary>
    /// <returns>False if it was asked for before.</returns>
    public async Task<bool> AddOnceAsync(string kind, string title, string onceKey, CancellationToken cancellation)
    {
        if (await db.Set<JobTicket>().AnyAsync(ticket => ticket.TenantId == db.TenantId && ticket.OnceKey == onceKey, cancellation).ConfigureAwait(false))
        {
            return false;
        }

        Add(kind, title, onceKey: onceKey);
        try
        {
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            return true;
        }
        catch (DbUpdateException)
        {
            // Another node was faster by a moment; anything else will show when it is looked for again.
            db.ChangeTracker.Clear();
            return await db.Set<JobTicket>().AnyAsync(ticket => ticket.TenantId == db.TenantId && ticket.OnceKey == onceKey, cancellation).ConfigureAwait(false) ? false : throw new InvalidOperationException($"The job {onceKey} could not be added.");
        }
    }
}
