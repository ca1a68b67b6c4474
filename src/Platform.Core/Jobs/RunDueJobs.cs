using Quartz;

namespace Platform.Core.Jobs;

/// <summary>Quartz's tick; which node does which job is settled in the database.</summary>
[DisallowConcurrentExecution]
internal sealed class RunDueJobs(DailyJobs daily, JobRunner runner) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        await daily.AskAsync(cancellationToken).ConfigureAwait(false);
        await runner.RunDueAsync(cancellationToken).ConfigureAwait(false);
    }
}
