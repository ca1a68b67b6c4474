using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

public sealed class KilledServerTests(PostgresServer postgres)
{
    private const int Districts = 1500;
    private const int Kills = 3;

    [Fact]
    public async Task Kill_WhileItWrites_LeavesNothingHalfWrittenAndTheNextStartFinishes()
    {
        var database = await postgres.CopyAsync();
        var tenants = GeneratedDistricts.Write(Districts);
        await using var watcher = new PlatformServer(database);
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = await CountAsync(watcher);
            await using var doomed = NodeProcess.Start(database, tenants);
            while (await CountAsync(watcher) == before)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(5), TestContext.Current.CancellationToken);
            }

            await doomed.KillAsync();
            await VerifyAsync(watcher);
        }

        Assert.InRange(await CountAsync(watcher), 1, Districts);
        await using var last = NodeProcess.Start(database, tenants);
        await last.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Districts + 1, await CountAsync(watcher));
        await VerifyAsync(watcher);
        Directory.Delete(tenants, recursive: true);
    }

    private static Task<int> CountAsync(PlatformServer server) => ReadAsync(server, db => db.Tenants.CountAsync(TestContext.Current.CancellationToken));

    // Each tenant has exactly one event in the province's chain, and each event its tenant.
    private static async Task VerifyAsync(PlatformServer server)
    {
        var events = await ReadAsync(server, AuditChain.VerifyAsync);
        var ids = await ReadAsync(server, db => db.Tenants.Select(tenant => tenant.Id).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(ids.Select(id => id.ToString()).Order(), events.Where(told => told.Action == "Tenant.added").Select(told => told.SubjectId).Order());
    }

    private static Task<T> ReadAsync<T>(PlatformServer server, Func<PlatformDb, Task<T>> read) => server.InsideAsync(
        new TenantInfo(TenantInfo.ProvinceId, TenantInfo.ProvinceIdentifier, "省级") { Kind = TenantKind.Province },
        scope => read((PlatformDb)scope.GetService(typeof(PlatformDb))!));
}
