using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;

namespace Platform.Core.Jobs;

/// <summary>A job at work: its arguments, and where it tells how far it is. Telling also renews the node's lease.</summary>
public sealed class JobRun(Job job, string node, IServiceScopeFactory scopes, TimeProvider time)
{
    internal static readonly TimeSpan Lease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(500);

    private int done = job.Done;
    private int failed = job.Failed;
    private DateTimeOffset told = DateTimeOffset.MinValue;

    public Guid Id => job.Id;

    /// <summary>As JSON.</summary>
    public string Arguments => job.Arguments;

    /// <summary>How many items were done before a crash.</summary>
    public int DoneBefore => job.Done;

    /// <summary>Tells that items were done; at most twice a second it reaches the database, and the last always does.</summary>
    /// <exception cref="JobLostException">The lease ran out and another node has the job.</exception>
    public async Task DoneAsync(int count, int total, CancellationToken cancellation)
    {
        done = count;
        if (done == total || time.GetUtcNow() - told >= Between)
        {
            await TellAsync(total, cancellation).ConfigureAwait(false);
        }
    }

    /// <summary>Notes an item that could not be done.</summary>
    public async Task FailedAsync(string item, string reason, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
        if (await db.Set<JobFailure>().SingleOrDefaultAsync(row => row.JobId == job.Id && row.Item == item, cancellation).ConfigureAwait(false) is { } known)
        {
            known.Reason = reason;
        }
        else
        {
            failed++;
            db.Add(new JobFailure { TenantId = job.TenantId, JobId = job.Id, Item = item, Reason = reason });
        }

        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
    }

    private async Task TellAsync(int total, CancellationToken cancellation)
    {
        told = time.GetUtcNow();
        var until = told + Lease;
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
        var renewed = await db.Set<JobTicket>().Where(ticket => ticket.Id == job.Id && ticket.Node == node)
            .ExecuteUpdateAsync(update => update.SetProperty(ticket => ticket.LeasedUntil, until), cancellation).ConfigureAwait(false);
        if (renewed == 0)
        {
            throw new JobLostException(job.Id);
        }

        await db.Set<Job>().Where(row => row.Id == job.Id)
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.Done, done).SetProperty(row => row.Total, total).SetProperty(row => row.Failed, failed), cancellation).ConfigureAwait(false);
    }
}
