using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Platform.Tests.Cli;
using Platform.Tests.Data.Databases;
using Platform.Tests.Districts;
using Platform.Tests.Policies.Versions;
using Xunit;

namespace Platform.Tests.Data;

/// <summary>An import that is killed at each of the tables that it writes leaves nothing, and can be done again.</summary>
public sealed class KilledImportTests(PostgresServer postgres) : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private DatabaseOptions database = null!;
    private PolicyNode watcher = null!;
    private string key = "";
    private string zip = "";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        database = await postgres.CopyAsync();
        watcher = await PolicyNode.StartAsync(database);
        key = folder.File("master.key", PlatformServer.Key);
        zip = Path.Combine(folder.Path, "package.zip");
        await File.WriteAllBytesAsync(zip, HostileArchives.Good(), Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        folder.Dispose();
        await watcher.DisposeAsync();
    }

    [Theory]
    [InlineData("Tenants")]
    [InlineData("PolicyVersions")]
    [InlineData("PolicyVersionFiles")]
    [InlineData("PolicyHeads")]
    [InlineData("AuditEvents")]
    public async Task Kill_WhileItWrites_LeavesNothingAndTheNextImportIsWhole(string table)
    {
        var before = await CountAsync();
        await KillAtAsync(table);

        Assert.Equal(before, await CountAsync());
        await VerifyAsync(opened: false);

        var again = await ImportAsync();
        Assert.Equal((0, "样例区（700001）已开通。邀请首位县级管理员：platform tenants invite newcomer"), (again.ExitCode, again.Output.Trim()));
        await VerifyAsync(opened: true);
        Assert.Equal("样例区已有内容相同的一版，没有改动。", (await ImportAsync()).Output.Trim());
    }

    [Fact]
    public async Task Kill_AsSoonAsItIsCommitted_LeavesItWhole()
    {
        await using var told = await ListenAsync();
        await using (var doomed = Start())
        {
            var heard = told.WaitAsync(Cancellation);
            if (await Task.WhenAny(heard, doomed.EndedAsync(Cancellation)) != heard)
            {
                Assert.Fail((await doomed.EndAsync(Cancellation)).Output);
            }

            await doomed.KillAsync();
        }

        await VerifyAsync(opened: true);
        Assert.Equal("样例区已有内容相同的一版，没有改动。", (await ImportAsync()).Output.Trim());
    }

    // The table is held, so that the import has to wait there in the middle of its transaction, and is killed while it waits.
    private async Task KillAtAsync(string table)
    {
        await using var owner = new NpgsqlConnection(database.OwnerConnection);
        await owner.OpenAsync(Cancellation);
        await using var held = await owner.BeginTransactionAsync(Cancellation);
        await using (var hold = new NpgsqlCommand($"LOCK TABLE \"{table}\" IN SHARE ROW EXCLUSIVE MODE", owner))
        {
            await hold.ExecuteNonQueryAsync(Cancellation);
        }

        await using var doomed = Start();
        await using (var waits = new NpgsqlCommand($"SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted AND relation = '\"{table}\"'::regclass)", owner))
        {
            while (!(bool)(await waits.ExecuteScalarAsync(Cancellation))!)
            {
                Assert.False(doomed.HasEnded, "It ended before it wrote there.");
            }
        }

        await doomed.KillAsync();
    }

    private async Task<NpgsqlConnection> ListenAsync()
    {
        await using (var owner = new NpgsqlConnection(database.OwnerConnection))
        {
            await owner.OpenAsync(Cancellation);
            await using var command = new NpgsqlCommand(
                """
                CREATE FUNCTION tell() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NOTIFY tenant_added; RETURN NULL; END $$;
                CREATE TRIGGER tell AFTER INSERT ON "Tenants" EXECUTE FUNCTION tell()
                """,
                owner);
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        var connection = new NpgsqlConnection(database.Connection);
        await connection.OpenAsync(Cancellation);
        await using var listen = new NpgsqlCommand("LISTEN tenant_added", connection);
        await listen.ExecuteNonQueryAsync(Cancellation);
        return connection;
    }

    private CommandProcess Start() => CommandProcess.Start(database, key, "tenants", "import", zip);

    private async Task<(int ExitCode, string Output)> ImportAsync()
    {
        await using var whole = Start();
        return await whole.EndAsync(Cancellation);
    }

    private async Task<(int Tenants, int Heads)> CountAsync() => (
        await ReadAsync(db => db.Tenants.CountAsync(Cancellation)), await ReadAsync(db => db.Set<PolicyHead>().CountAsync(Cancellation)));

    // The province's chain holds and tells of the tenants that there are; a district that is open has its first version with every file.
    private async Task VerifyAsync(bool opened)
    {
        var events = await ReadAsync(AuditChain.VerifyAsync);
        var tenants = await ReadAsync(db => db.Tenants.ToListAsync(Cancellation));
        Assert.Equal(tenants.Select(tenant => tenant.Id.ToString()).Order(), events.Where(told => told.Action == "Tenant.added").Select(told => told.SubjectId).Order());
        Assert.Equal(opened, tenants.Exists(tenant => tenant.Identifier == "newcomer"));
        if (opened)
        {
            await watcher.Server.Directory.RefreshAsync(Cancellation);
            await watcher.Server.InsideAsync(watcher.Server.Directory.GetByIdentifier("newcomer"), async scope =>
            {
                var db = scope.GetRequiredService<PlatformDb>();
                var version = await db.Set<PolicyVersion>().SingleAsync(Cancellation);
                Assert.Equal(PolicyVersionState.Confirmed, version.State);
                Assert.Equal(ContentHash.Of(PolicyNode.FilesOf("newcomer", "700001")), version.ContentHash);
                Assert.Equal(version.ContentHash, ContentHash.Of(await scope.GetRequiredService<FindVersions>().FilesAsync(version.Id, Cancellation)));
                Assert.Equal(["PolicyVersion.added", "PolicyVersion.changed"], (await AuditChain.VerifyAsync(db)).Select(told => told.Action));
                return true;
            });
        }
    }

    private Task<T> ReadAsync<T>(Func<PlatformDb, Task<T>> read) =>
        watcher.Server.InsideAsync(watcher.Server.Directory.GetById(TenantInfo.ProvinceId), scope => read(scope.GetRequiredService<PlatformDb>()));
}
