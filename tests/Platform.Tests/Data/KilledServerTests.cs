using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Policies.Versions;
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
        await TellOfTenantsAsync(database);
        for (var kill = 0; kill < Kills; kill++)
        {
            await using var added = await ListenAsync(database);
            await using var doomed = NodeProcess.Start(database, tenants);
            await added.WaitAsync(TestContext.Current.CancellationToken);
            await doomed.KillAsync();
            await VerifyAsync(watcher);
        }

        Assert.InRange(await CountAsync(watcher), 1, Districts);
        await using (var last = NodeProcess.Start(database, tenants))
        {
            await last.WaitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(Districts + 1, await CountAsync(watcher));
        await VerifyAsync(watcher);
        Directory.Delete(tenants, recursive: true);
    }

    // PostgreSQL itself says when a tenant is committed.
    private static async Task TellOfTenantsAsync(DatabaseOptions database)
    {
        await using var owner = new NpgsqlConnection(database.OwnerConnection);
        await owner.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(
            """
            CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY tenant_added; RETURN NULL; END $$;
            CREATE TRIGGER tell AFTER INSERT ON "Tenants" EXECUTE FUNCTION tell()
            """,
            owner);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<NpgsqlConnection> ListenAsync(DatabaseOptions database)
    {
        var connection = new NpgsqlConnection(database.Connection);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("LISTEN tenant_added", connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    private static Task<int> CountAsync(PlatformServer server) => ReadAsync(server, db => db.Tenants.CountAsync(TestContext.Current.CancellationToken));

    // Each tenant has exactly one event in the province's chain, and each event its tenant; each district has exactly one version.
    private static async Task VerifyAsync(PlatformServer server)
    {
        var events = await ReadAsync(server, AuditChain.VerifyAsync);
        var ids = await ReadAsync(server, db => db.Tenants.Select(tenant => tenant.Id).ToListAsync(TestContext.Current.CancellationToken));
        var versioned = await ReadAsync(server, db => db.Set<PolicyHead>().Select(head => head.TenantId).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal(ids.Where(id => id != TenantInfo.ProvinceId).Order(), versioned.Order());
        Assert.Equal(ids.Select(id => id.ToString()).Order(), events.Where(told => told.Action == "Tenant.added").Select(told => told.SubjectId).Order());
    }

    private static Task<T> ReadAsync<T>(PlatformServer server, Func<PlatformDb, Task<T>> read) => server.InsideAsync(
        new TenantInfo(TenantInfo.ProvinceId, TenantInfo.ProvinceIdentifier, "省级") { Kind = TenantKind.Province },
        scope => read((PlatformDb)scope.GetService(typeof(PlatformDb))!));
}
