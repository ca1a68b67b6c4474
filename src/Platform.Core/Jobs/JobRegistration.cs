using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Quartz;

namespace Platform.Core.Jobs;

internal static class JobRegistration
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    /// <summary>With <c>Platform:Jobs</c> false, a node takes no jobs: it only queues them.</summary>
    public static void AddJobs(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<NewJobs>();
        services.AddScoped<FindJobs>();
        services.AddScoped<RetryJob>();
        services.AddSingleton<JobRunner>();
        services.AddSingleton<DailyJobs>();
        if (!configuration.GetValue("Platform:Jobs", defaultValue: true))
        {
            return;
        }

        services.AddQuartz(quartz => quartz.ScheduleJob<RunDueJobs>(trigger => trigger
            .WithIdentity("due-jobs")
            .StartNow()
            .WithSimpleSchedule(schedule => schedule.WithInterval(Tick).RepeatForever())));
        services.AddQuartzHostedService(hosted => hosted.WaitForJobsToComplete = true);
    }
}
