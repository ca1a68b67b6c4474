using Microsoft.EntityFrameworkCore;
using Platform.Core.Audit;
using Platform.Core.Data;

namespace Platform.Core.Jobs;

/// <summary>再试: queues an ended job once more. Its handler skips what is done, so only what failed is tried again.</summary>
public sealed class RetryJob(PlatformDb db, FindJobs find, TimeProvider time)
{
    /// <returns>Why not, in Chinese; null when it is queued.</returns>
    public async Task<string?> RunAsync(Guid id, CancellationToken cancellation)
    {
        if (await find.FindAsync(id, cancellation).ConfigureAwait(false) is not { } seen)
        {
            return "没有这个任务。";
        }

        if (!MayBeRetried(seen))
        {
            return seen.FinishedAt is null ? "任务还没有结束，不用再试。" : "任务已经全部做完，不用再试。";
        }

        var job = await db.Set<Job>().SingleAsync(row => row.Id == id, cancellation).ConfigureAwait(false);
        var ticket = await db.Set<JobTicket>().SingleAsync(row => row.Id == id, cancellation).ConfigureAwait(false);
        (job.State, job.Attempts, job.Done, job.Failed, job.Outcome, job.StartedAt, job.FinishedAt) = (JobState.Queued, 0, 0, 0, null, null, null);
        (ticket.FinishedAt, ticket.DueAt, ticket.Node, ticket.LeasedUntil) = (null, time.GetUtcNow(), null, null);
        db.RemoveRange(await db.Set<JobFailure>().Where(failure => failure.JobId == id).ToListAsync(cancellation).ConfigureAwait(false));
        db.Record(new AuditEntry("Job.retried", "Job", id.ToString()));
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return null;
    }

    public static bool MayBeRetried(Job job)
    {
        ArgumentNullException.ThrowIfNull(job);
        return job.State == JobState.Failed || (job.State == JobState.Done && job.Failed > 0);
    }
}
