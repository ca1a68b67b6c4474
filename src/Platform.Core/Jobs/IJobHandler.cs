namespace Platform.Core.Jobs;

/// <summary>Does one kind of job, inside its tenant. It may be begun again after a crash: every item is done so that twice is as once.</summary>
public interface IJobHandler
{
    string Kind { get; }

    /// <returns>What came of it, in Chinese.</returns>
    Task<string> RunAsync(JobRun run, CancellationToken cancellation);
}
