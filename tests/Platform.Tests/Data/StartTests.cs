using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Platform.Core;
using Platform.Core.Data.Providers;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Platform.Tests.Data.Databases;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Data;

public sealed class StartTests(PostgresServer postgres, SqliteTemplate sqlite)
{
    [Fact]
    public async Task Start_FourNodesAtOnceOnAnEmptyPostgres_EachTenantIsOpenedOnce() => await StartTogetherAsync(await postgres.EmptyAsync());

    [Fact]
    public async Task Start_FourNodesAtOnceOnAnEmptyFile_EachTenantIsOpenedOnce() => await StartTogetherAsync(sqlite.Empty());

    [Fact]
    public async Task Start_AfterAStartThatWasKilledWhileMigrating_DoesNotWaitForIt()
    {
        var options = sqlite.Empty();
        await using (var connection = new SqliteConnection(options.Connection))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = new SqliteCommand("""CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER PRIMARY KEY, "Timestamp" TEXT); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""", connection);
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        await PlatformServer.MigrateAsync(options).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Start_WithARoleThatRowSecurityDoesNotBind_IsRefused()
    {
        var options = await postgres.CopyAsync();

        var refused = await Assert.ThrowsAsync<ConfigurationException>(() => PlatformServer.MigrateAsync(options with { Connection = PostgresServer.As("postgres", options) }));
        Assert.Equal("Platform__Database__Connection 用的数据库角色是超级用户，或带 BYPASSRLS，行级隔离对它不起作用。请换成只有增删改查权限的角色，建法见 docs/deployment.md。", refused.Message);
    }

    [Fact]
    public async Task Start_WithoutTheOwnersConnection_TellsWhatToDo()
    {
        var options = await postgres.EmptyAsync();

        var refused = await Assert.ThrowsAsync<ConfigurationException>(() => PlatformServer.MigrateAsync(new DatabaseOptions(options.Provider, options.Connection)));
        Assert.Contains("请检查 Platform__Database__Connection 与 Platform__Database__OwnerConnection；库和角色的建法见 docs/deployment.md。", refused.Message, StringComparison.Ordinal);
    }

    private static async Task StartTogetherAsync(DatabaseOptions options)
    {
        var nodes = Enumerable.Range(0, 4).Select(_ => new PlatformServer(options, new FolderPolicySource(RepositoryFolder.Of("tests", "Platform.Tests", "Web", "Packages")))).ToList();

        await Task.WhenAll(nodes.Select(node => Task.Run(async () =>
        {
            await node.MigrateAsync();
            await node.OpenTenantsAsync();
        })));

        Assert.All(nodes, node => Assert.Equal(["province", "ended", "sample"], node.Directory.GetAll().Select(tenant => tenant.Identifier).Order().OrderBy(name => name == "province" ? 0 : 1)));
        var events = await nodes[0].InsideAsync(nodes[0].Directory.GetById(TenantInfo.ProvinceId), scope => AuditChain.VerifyAsync((Core.Data.PlatformDb)scope.GetService(typeof(Core.Data.PlatformDb))!));
        Assert.Equal(["Tenant.added", "PolicyVersion.added", "PolicyVersion.changed", "Tenant.added", "Tenant.added"], events.Select(told => told.Action));
        Assert.All(nodes, node => Assert.Equal(["ended", "national", "sample"], node.Get<IPolicySource>().Slugs()));
        foreach (var node in nodes)
        {
            await node.DisposeAsync();
        }
    }
}
