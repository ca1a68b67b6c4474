using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Xunit;

namespace Platform.Tests.Jobs;

public sealed class JobRunnerTests : IAsyncDisposable
{
    private readonly JobsApp app = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task RunDue_JobOfATenant_RunsInsideItAndTellsHowItWent()
    {
        var id = await Add("sample", "counting");

        Assert.Equal(1, await Run());

        Assert.Equal(["sample 1", "sample 2", "sample 3"], app.Done);
        var job = (await Find("sample", id))!;
        Assert.Equal((JobState.Done, 3, 3, 1, "数到 3。"), (job.State, job.Done, job.Total, job.Failed, job.Outcome));
        Assert.Equal(0, await Run());
    }

    [Fact]
    public async Task RunDue_JobWithItemsThatFailed_KeepsEachWithItsReason()
    {
        var id = await Add("sample", "counting");
        await Run();

        var failure = await app.InsideAsync("sample", scope => scope.GetRequiredService<PlatformDb>().Set<JobFailure>().SingleAsync(row => row.JobId == id, Cancellation));

        Assert.Equal(("第2项", "没有这一项。"), (failure.Item, failure.Reason));
    }

    [Fact]
    public async Task RunDue_JobThatThrows_FailsWithoutItsSecretsAndLetsOthersRun()
    {
        var broken = await Add("sample", "broken");
        await Add("ended", "counting");

        Assert.Equal(2, await Run());

        var job = (await Find("sample", broken))!;
        Assert.Equal((JobState.Failed, "出错了，已记入日志；请联系平台运维，并告知任务编号。"), (job.State, job.Outcome));
        Assert.Equal("ended 1", app.Done[0]);
    }

    [Fact]
    public async Task RunDue_UnknownKind_SaysSo()
    {
        var id = await Add("sample", "unheard-of");

        await Run();

        Assert.Equal("没有“unheard-of”这种任务。", (await Find("sample", id))!.Outcome);
    }

    [Fact]
    public async Task Job_OfAnotherTenant_IsNotFound() => Assert.Null(await Find("ended", await Add("sample", "counting")));

    [Fact]
    public async Task RunDue_JobOfANodeThatDied_IsTakenOverWhenItsLeaseIsOver()
    {
        var id = await Add("sample", "counting");
        await app.InsideAsync("sample", scope => scope.GetRequiredService<PlatformDb>().Set<JobTicket>().Where(ticket => ticket.Id == id)
            .ExecuteUpdateAsync(update => update.SetProperty(ticket => ticket.Node, "dead").SetProperty(ticket => ticket.LeasedUntil, app.Time.GetUtcNow().AddSeconds(30)), Cancellation));

        Assert.Equal(0, await Run());
        app.Time.Advance(TimeSpan.FromSeconds(31));
        Assert.Equal(1, await Run());

        Assert.Equal(JobState.Done, (await Find("sample", id))!.State);
    }

    [Fact]
    public async Task RunDue_JobBegunThreeTimes_IsGivenUp()
    {
        var id = await Add("sample", "counting");
        await app.InsideAsync("sample", scope => scope.GetRequiredService<PlatformDb>().Set<Job>().Where(job => job.Id == id)
            .ExecuteUpdateAsync(update => update.SetProperty(job => job.Attempts, 3), Cancellation));

        await Run();

        Assert.Equal("开始了 3 次都没有做完，已放弃。", (await Find("sample", id))!.Outcome);
        Assert.Empty(app.Done);
    }

    [Fact]
    public async Task RunDue_TwoNodesAtOnce_EachJobRunsOnce()
    {
        for (var i = 0; i < 10; i++)
        {
            await Add("sample", "counting");
        }

        var other = ActivatorUtilities.CreateInstance<JobRunner>(app.Services);
        var run = await Task.WhenAll(Task.Run(Run, Cancellation), Task.Run(() => other.RunDueAsync(Cancellation), Cancellation));

        Assert.Equal(10, run.Sum());
        Assert.Equal(30, app.Done.Count);
    }

    [Fact]
    public async Task AddOnce_SecondTime_AddsNothing()
    {
        Assert.True(await AddOnce("sample"));
        Assert.False(await AddOnce("sample"));
        Assert.True(await AddOnce("ended"));

        Assert.Equal(2, await Run());
    }

    [Fact]
    public async Task AskDaily_EachDayOnce_WritesDownWhereTheAuditChainsEndAndWhatEntersForce()
    {
        var (here, there) = (app.Services.GetRequiredService<DailyJobs>(), ActivatorUtilities.CreateInstance<DailyJobs>(app.Services));
        await here.AskAsync(Cancellation);
        await there.AskAsync(Cancellation);

        Assert.Equal(2, await Run());
        app.Time.Advance(TimeSpan.FromDays(1));
        await there.AskAsync(Cancellation);
        Assert.Equal(2, await Run());

        var outcomes = await app.InsideAsync("province", scope => scope.GetRequiredService<PlatformDb>().Set<Job>().OrderBy(job => job.Outcome).Select(job => job.Outcome).ToListAsync(Cancellation));
        Assert.Equal(["今天没有新施行的政策版本。", "今天没有新施行的政策版本。", "已把 3 条审计链的末尾记入日志。", "已把 3 条审计链的末尾记入日志。"], outcomes);
    }

    private Task<int> Run() => app.Services.GetRequiredService<JobRunner>().RunDueAsync(Cancellation);

    private Task<bool> AddOnce(string tenant) =>
        app.InsideAsync(tenant, scope => scope.GetRequiredService<NewJobs>().AddOnceAsync("counting", "数数", "counting:2026-11-22", Cancellation));

    private Task<Guid> Add(string tenant, string kind) => app.InsideAsync(tenant, async scope =>
    {
        var job = scope.GetRequiredService<NewJobs>().Add(kind, "数数");
        await scope.GetRequiredService<PlatformDb>().SaveChangesAsync(Cancellation);
        return job.Id;
    });

    private Task<Job?> Find(string tenant, Guid id) =>
        app.InsideAsync(tenant, scope => scope.GetRequiredService<PlatformDb>().Set<Job>().SingleOrDefaultAsync(job => job.Id == id, Cancellation));
}
