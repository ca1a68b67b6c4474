using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Jobs;

/// <summary>Takes jobs from the queue, one node each, and runs them inside their tenants.</summary>
public sealed class JobRunner(IServiceScopeFactory scopes, TenantDirectory directory, TimeProvider time, ILogger<JobRunner> log)
{
    /// <summary>A job that was begun so often and never came to an end is given up.</summary>
    public const int MostAttempts = 3;

    private const string Strategy = "job";

    private readonly string node = NodeName.New();

    /// <summary>Runs everything that is due.</summary>
    /// <returns>How many jobs were run.</returns>
    public async Task<int> RunDueAsync(CancellationToken cancellation)
    {
        var run = 0;
        await FreeLeasesOfTheDeadAsync(cancellation).ConfigureAwait(false);
        while (await ClaimAsync(cancellation).ConfigureAwait(false) is { } ticket)
        {
            run++;
            if (directory.GetById(ticket.TenantId) is { } tenant)
            {
                await RunAsync(ticket.Id, tenant, cancellation).ConfigureAwait(false);
            }
        }

        return run;
    }

    // A node that was killed cannot give its jobs back; on its own machine the next one need not wait for the lease to run out.
    private async Task FreeLeasesOfTheDeadAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var held = scope.ServiceProvider.GetRequiredService<PlatformDb>().Set<JobTicket>().Where(ticket => ticket.FinishedAt == null && ticket.LeasedUntil >= now);
        foreach (var dead in (await held.Select(ticket => ticket.Node!).Distinct().ToListAsync(cancellation).ConfigureAwait(false)).Where(NodeName.IsDead))
        {
            await held.Where(ticket => ticket.Node == dead).ExecuteUpdateAsync(update => update.SetProperty(ticket => ticket.LeasedUntil, (DateTimeOffset?)null), cancellation).ConfigureAwait(false);
        }
    }

    // The conditional update is the claim: of two nodes that saw the same ticket, one changes a row and the other none.
    private async Task<JobTicket?> ClaimAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var tickets = scope.ServiceProvider.GetRequiredService<PlatformDb>().Set<JobTicket>();
        while (true)
        {
            var now = time.GetUtcNow();
            var until = now + JobRun.Lease;
            var next = await tickets.AsNoTracking()
                .Where(ticket => ticket.FinishedAt == null && ticket.DueAt <= now && (ticket.LeasedUntil == null || ticket.LeasedUntil < now))
                .OrderBy(ticket => ticket.DueAt).FirstOrDefaultAsync(cancellation).ConfigureAwait(false);
            if (next is null)
            {
                return null;
            }

            var claimed = await tickets
                .Where(ticket => ticket.Id == next.Id && ticket.FinishedAt == null && (ticket.LeasedUntil == null || ticket.LeasedUntil < now))
                .ExecuteUpdateAsync(update => update.SetProperty(ticket => ticket.Node, node).SetProperty(ticket => ticket.LeasedUntil, until), cancellation).ConfigureAwait(false);
            if (claimed == 1)
            {
                return next;
            }
        }
    }

    private async Task RunAsync(Guid id, TenantInfo tenant, CancellationToken cancellation)
    {
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(tenant, Strategy));
        var (state, outcome) = await AttemptAsync(id, cancellation).ConfigureAwait(false);
        if (state is { } final)
        {
            await FinishAsync(id, final, outcome, cancellation).ConfigureAwait(false);
        }
    }

    private async Task<(JobState? State, string Outcome)> AttemptAsync(Guid id, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
        if (await db.Set<Job>().SingleOrDefaultAsync(job => job.Id == id, cancellation).ConfigureAwait(false) is not { } job)
        {
            return (JobState.Failed, "任务已不存在。");
        }

        if (job.Attempts >= MostAttempts)
        {
            return (JobState.Failed, $"开始了 {MostAttempts} 次都没有做完，已放弃。");
        }

        (job.State, job.Attempts, job.StartedAt) = (JobState.Running, job.Attempts + 1, job.StartedAt ?? time.GetUtcNow());
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        var work = scope.ServiceProvider.GetRequiredService<WorkContext>();
        (work.AccountId, work.Actor, work.Process) = (job.AccountId, job.Actor, $"job/{job.Kind}");
        var handler = scope.ServiceProvider.GetServices<IJobHandler>().SingleOrDefault(handler => handler.Kind == job.Kind);
        if (handler is null)
        {
            return (JobState.Failed, $"没有“{job.Kind}”这种任务。");
        }

        try
        {
            return (JobState.Done, await handler.RunAsync(new JobRun(job, node, scopes, time), cancellation).ConfigureAwait(false));
        }
        catch (JobLostException lost)
        {
            log.LogWarning(lost, "Job {Job} was taken over.", id);
            return (null, "");
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return (null, "");
        }
#pragma warning disable CA1031 // A job may fail in any way; the queue must live on, and its page tell.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            log.LogError(failure, "Job {Job} failed.", id);
            return (JobState.Failed, "出错了，已记入日志；请联系平台运维，并告知任务编号。");
        }
    }

    private async Task FinishAsync(Guid id, JobState state, string outcome, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
        var ticket = await db.Set<JobTicket>().SingleAsync(row => row.Id == id, cancellation).ConfigureAwait(false);
        if (ticket.Node != node)
        {
            return;
        }

        ticket.FinishedAt = now;
        if (await db.Set<Job>().SingleOrDefaultAsync(row => row.Id == id, cancellation).ConfigureAwait(false) is { } job)
        {
            (job.State, job.Outcome, job.FinishedAt) = (state, outcome, now);
            (db.Work.AccountId, db.Work.Actor, db.Work.Process) = (job.AccountId, job.Actor, $"job/{job.Kind}");
            db.Record(new AuditEntry("Job.finished", "Job", id.ToString()) { Succeeded = state == JobState.Done });
        }

        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
    }
}
