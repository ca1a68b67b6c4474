using Platform.Core.Jobs;
using Platform.Core.Policies.Versions.Review;
using Platform.Web.Components;
using Platform.Web.Components.Casework;

namespace Platform.Web.Jobs;

/// <summary>Long work in words.</summary>
internal static class JobWords
{
    public static StatusTag Of(JobState state) => state switch
    {
        JobState.Queued => new StatusTag("排队中", Tone.Neutral),
        JobState.Running => new StatusTag("进行中", Tone.Attention),
        JobState.Done => new StatusTag("已完成", Tone.Good),
        _ => new StatusTag("没有做完", Tone.Danger),
    };

    /// <summary>What the list of a job's items that stand out is called.</summary>
    public static string Failures(Job job, int count) => job.Kind switch
    {
        CheckDistrictsBelow.JobKind => $"与新版不一致的 {count} 个区县",
        _ => $"没有成功的 {count} 件",
    };

    /// <param name="url">Of the page that answers with the progress.</param>
    public static JobProgress Progress(Job job, string url, DateTimeOffset now) => new(job.Title, job.Done, job.Total, url)
    {
        Failed = job.Failed,
        Elapsed = job.StartedAt is { } started ? (job.FinishedAt ?? now) - started : TimeSpan.Zero,
        Ended = job.FinishedAt is not null,
        End = Of(job.State).Text,
    };
}
