using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Core.WorkItems;
using Platform.Tests.Data;

[assembly: HostingStartup(typeof(PostingJob.Startup))]

namespace Platform.Tests.Data;

/// <summary>Posts so many work items, each in a save of its own; those that an earlier attempt posted are left as they are.</summary>
internal sealed class PostingJob(IServiceScopeFactory scopes) : IJobHandler
{
    public const string JobKind = "posting";
    public const int Items = 150;

    public string Kind => JobKind;

    public static string Title(Guid job, int item) => $"{job} 第{item}件";

    public async Task<string> RunAsync(JobRun run, CancellationToken cancellation)
    {
        for (var item = 1; item <= Items; item++)
        {
            await PostAsync(Title(run.Id, item), cancellation);
            await run.DoneAsync(item, Items, cancellation);
        }

        return $"发出 {Items} 件。";
    }

    private async Task PostAsync(string title, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PlatformDb>();
        if (!await db.Set<WorkItem>().AnyAsync(row => row.Title == title, cancellation))
        {
            db.Add(new WorkItem { Receiver = "区卫生健康委", Module = JobKind, Title = title, Sender = "测试" });
            await db.SaveChangesAsync(cancellation);
        }
    }

    /// <summary>Adds the kind to a server that is asked to load this assembly.</summary>
    internal sealed class Startup : IHostingStartup
    {
        public void Configure(IWebHostBuilder builder) => builder.ConfigureServices(services => services.AddScoped<IJobHandler, PostingJob>());
    }
}
