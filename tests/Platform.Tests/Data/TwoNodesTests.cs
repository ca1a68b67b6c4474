using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

public sealed class TwoNodesTests(PostgresServer postgres)
{
    private static readonly TimeSpan Promised = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Suspend_OnOneNode_IsKnownToTheOtherWithinThreeSeconds()
    {
        var database = await postgres.EmptyAsync();
        await using var first = new NodeApp(database);
        await using var second = new NodeApp(database);
        await Task.WhenAll(Task.Run(() => first.Services), Task.Run(() => second.Services));
        var (here, there) = (first.Get<TenantDirectory>(), second.Get<TenantDirectory>());
        var tenant = here.GetByIdentifier("yubei")!;
        Assert.Equal(TenantState.Created, there.GetById(tenant.Id)!.State);

        await SuspendAsync(first, here, tenant);
        var waited = Stopwatch.StartNew();
        while (there.GetById(tenant.Id)!.State != TenantState.Suspended && waited.Elapsed < Promised)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), TestContext.Current.CancellationToken);
        }

        Assert.Equal((TenantState.Suspended, "数据核对"), (there.GetById(tenant.Id)!.State, there.GetById(tenant.Id)!.Notice));
        Assert.Equal(here.GetAll().Select(row => row.Id), there.GetAll().Select(row => row.Id));
    }

    private static async Task SuspendAsync(NodeApp node, TenantDirectory directory, TenantInfo tenant)
    {
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(directory.GetById(TenantInfo.ProvinceId)!, "test"));
        await using var scope = node.Services.CreateAsyncScope();
        Assert.IsType<TenantChange.Done>(await scope.ServiceProvider.GetRequiredService<TenantLifeCycle>().SuspendAsync(tenant.Id, "数据核对", TestContext.Current.CancellationToken));
    }
}
