using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Jobs;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Tests.Data;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Policies.Versions;

public abstract class VersionNodesTests(TestDatabase database)
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(3);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ScheduledVersion_AtMidnightInShanghai_ComesIntoForceOnBothNodesAndIsToldOnce()
    {
        var time = new MovableTime(new DateTimeOffset(2026, 11, 30, 15, 59, 59, TimeSpan.Zero));
        await using var first = await PolicyNode.StartAsync(database.Options, time);
        await using var second = await PolicyNode.StartAsync(database.Options, time);
        var work = await PublishAsync(first, new DateOnly(2026, 12, 1));
        await second.Server.Directory.RefreshAsync(Cancellation);
        await second.Server.Get<DatabasePolicySource>().RefreshAsync(Cancellation);
        await RunDailyAsync(first, second);
        Assert.Equal((3000m, 3000m), (first.Rate(work.Tenant), second.Rate(work.Tenant)));
        Assert.Empty(await ToldAsync(work));

        time.Advance(TimeSpan.FromSeconds(1));

        Assert.Equal((3500m, 3500m), (first.Rate(work.Tenant), second.Rate(work.Tenant)));
        Assert.Equal((3000m, 3000m), (first.RateOn(work.Tenant, new DateOnly(2026, 11, 30)), second.RateOn(work.Tenant, new DateOnly(2026, 11, 30))));
        await RunDailyAsync(first, second);
        await RunDailyAsync(second, first);
        var told = Assert.Single(await ToldAsync(work));
        Assert.Equal(("系统", "job/policy-in-force", $$"""{"Package":"{{work.Tenant.Identifier}}","Number":2,"EffectiveFrom":"2026-12-01"}"""), (told.Actor, told.Process, told.After));
    }

    [Fact]
    public async Task ScheduledVersion_WhoseDayNoNodeSaw_IsToldByTheNextDay()
    {
        var time = new MovableTime(PortalApp.Now);
        await using var node = await PolicyNode.StartAsync(database.Options, time);
        var work = await PublishAsync(node, new DateOnly(2026, 12, 1));

        time.Advance(TimeSpan.FromDays(30));
        await RunDailyAsync(node, node);

        Assert.Single(await ToldAsync(work));
    }

    [Fact(Timeout = 120_000)]
    public async Task Confirmation_OnOneNode_IsSeenByTheOtherWhenItsWatchHasLooked()
    {
        var time = new MovableTime(PortalApp.Now);
        await using var first = await PolicyNode.StartAsync(database.Options);
        await using var second = await PolicyNode.StartAsync(database.Options, time);
        using var watch = ActivatorUtilities.CreateInstance<TenantWatch>(second.Server.Get<IServiceProvider>());
        await watch.StartAsync(Cancellation);
        await time.WaitedForAsync(Promised, Cancellation);

        var work = await PublishAsync(first, new DateOnly(2026, 11, 1));
        time.Advance(Promised);
        await time.WaitedForAsync(Promised, Cancellation);

        Assert.Equal(3500, second.Rate(work.Tenant));
        await watch.StopAsync(Cancellation);
    }

    private static async Task<VersionWork> PublishAsync(PolicyNode node, DateOnly from)
    {
        var work = new VersionWork(node, await node.OpenDistrictAsync());
        await work.PublishAsync(await node.PersonAsync(work.Tenant, "甲"), await node.PersonAsync(work.Tenant, "乙"), 3500, from);
        return work;
    }

    private static Task RunDailyAsync(params PolicyNode[] nodes) => Task.WhenAll(nodes.Select(node => Task.Run(async () =>
    {
        await node.Server.Get<DailyJobs>().AskAsync(Cancellation);
        await node.Server.Get<JobRunner>().RunDueAsync(Cancellation);
    })));

    private async Task<IReadOnlyList<AuditEvent>> ToldAsync(VersionWork work) =>
        [.. (await database.InsideAsync(work.Tenant, AuditChain.VerifyAsync)).Where(told => told.Action == "PolicyVersion.enteredForce")];

    public sealed class OnSqlite(SqliteDatabase database) : VersionNodesTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : VersionNodesTests(database), IClassFixture<PostgresDatabase>;
}
