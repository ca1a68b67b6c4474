using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Jobs;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Platform.Tests.Jobs;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Data;

public sealed class TwoNodesTests(PostgresServer postgres)
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(3);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact(Timeout = 120_000)]
    public async Task Suspend_OnOneNode_IsRefusedByTheOtherWithinThreeSeconds()
    {
        var database = await postgres.EmptyAsync();
        var clock = new MovableTime(PortalApp.Now);
        await using var first = new NodeApp(database);
        await using var second = new NodeApp(database, services => services.AddSingleton<TimeProvider>(clock));
        await Task.WhenAll(Task.Run(() => first.Services, Cancellation), Task.Run(() => second.Services, Cancellation));
        await clock.WaitedForAsync(Promised, Cancellation);
        Assert.NotEqual(HttpStatusCode.Forbidden, (await PostAsync(second)).Status);

        await SuspendAsync(first);
        Assert.NotEqual(HttpStatusCode.Forbidden, (await PostAsync(second)).Status);
        clock.Advance(Promised);
        await clock.WaitedForAsync(Promised, Cancellation);

        var (status, page) = await PostAsync(second);
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Contains("数据核对", page, StringComparison.Ordinal);
        Assert.Equal(first.Get<TenantDirectory>().GetAll().Select(row => row.Id), second.Get<TenantDirectory>().GetAll().Select(row => row.Id));
    }

    [Fact]
    public async Task DailyJob_AskedForByBothNodesAtOnce_RunsOnce()
    {
        var database = await postgres.EmptyAsync();
        var done = new List<string>();
        await using var first = new NodeApp(database, Counting(done));
        await using var second = new NodeApp(database, Counting(done));
        await Task.WhenAll(Task.Run(() => first.Services, Cancellation), Task.Run(() => second.Services, Cancellation));

        var asked = await Task.WhenAll(AskAsync(first), AskAsync(second));
        var run = await Task.WhenAll(RunAsync(first), RunAsync(second));

        Assert.Equal([false, true], asked.Order());
        Assert.Equal([0, 1], run.Order());
        Assert.Equal(["yubei 1", "yubei 2", "yubei 3"], done);
    }

    private static Action<IServiceCollection> Counting(List<string> done) => services => services.AddSingleton(done).AddScoped<IJobHandler, CountingJob>();

    private static Task<bool> AskAsync(NodeApp node) => InsideAsync(node, "yubei", scope => scope.GetRequiredService<NewJobs>().AddOnceAsync("counting", "数数", "counting:2026-11-22", Cancellation));

    private static Task<int> RunAsync(NodeApp node) => Task.Run(() => node.Get<JobRunner>().RunDueAsync(Cancellation), Cancellation);

    private static async Task<(HttpStatusCode Status, string Page)> PostAsync(NodeApp node)
    {
        using var client = node.CreateClient(new() { AllowAutoRedirect = false });
        using var content = new FormUrlEncodedContent([]);
        using var response = await client.PostAsync(new Uri("/yubei/office/delegations", UriKind.Relative), content, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    private static async Task SuspendAsync(NodeApp node)
    {
        var tenant = node.Get<TenantDirectory>().GetByIdentifier("yubei")!;
        Assert.IsType<TenantChange.Done>(await InsideAsync(node, TenantInfo.ProvinceIdentifier, scope => scope.GetRequiredService<TenantLifeCycle>().SuspendAsync(tenant.Id, "数据核对", Cancellation)));
    }

    private static Task<T> InsideAsync<T>(NodeApp node, string tenant, Func<IServiceProvider, Task<T>> work) => Task.Run(
        async () =>
        {
            using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(node.Get<TenantDirectory>().GetByIdentifier(tenant)!, "test"));
            await using var scope = node.Services.CreateAsyncScope();
            return await work(scope.ServiceProvider);
        },
        Cancellation);
}
