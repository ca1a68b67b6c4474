using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

public sealed class RowSecurityTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>, IAsyncLifetime
{
    private const string Denied = "42501";
    private const string ByTrigger = "P0001";

    // Its rows never change, whoever writes.
    private const string Sealed = "TemplateVersions";

    private TenantInfo east = null!;
    private TenantInfo west = null!;

    public static TheoryData<string> Tables => new(RowSecurity.Tables(Models.Postgres));

    public async ValueTask InitializeAsync()
    {
        east = await database.OpenTenantAsync("东区");
        west = await database.OpenTenantAsync("西区");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task RawSql_OfTheOtherTenantsRows_ReachesNone(string table)
    {
        await PlantAsync(table);
        await using var session = await database.ConnectAsync();
        await RunAsync(session, $"SELECT set_config('{SessionTenant.PostgresSetting}', '{east.Id}', false)");

        Assert.Equal(1L, await RunAsync(session, $"""SELECT count(*) FROM "{table}" """));
        Assert.Equal(0L, await RunAsync(session, $"""SELECT count(*) FROM "{table}" WHERE "TenantId" = '{west.Id}'"""));
        await DeniedAsync(session, AnyRow.Insert(Models.Postgres, table, west.Id));
        if (table == Sealed)
        {
            await DeniedAsync(session, $"""UPDATE "{table}" SET "TenantId" = '{west.Id}'""", ByTrigger);
            await DeniedAsync(session, $"""DELETE FROM "{table}" """, ByTrigger);
            return;
        }

        Assert.Equal(1L, await RunAsync(session, $"""WITH done AS (UPDATE "{table}" SET "TenantId" = "TenantId" RETURNING 1) SELECT count(*) FROM done"""));
        await DeniedAsync(session, $"""UPDATE "{table}" SET "TenantId" = '{west.Id}'""");
        Assert.Equal(1L, await RunAsync(session, $"""WITH done AS (DELETE FROM "{table}" RETURNING 1) SELECT count(*) FROM done"""));
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task RawSql_WithoutATenant_SeesNoRowsAndInsertsNone(string table)
    {
        await PlantAsync(table);
        foreach (var role in new[] { "platform", "platform_owner" })
        {
            await using var session = await database.ConnectAsync(role);

            Assert.Equal(0L, await RunAsync(session, $"""SELECT count(*) FROM "{table}" """));
            await DeniedAsync(session, AnyRow.Insert(Models.Postgres, table, west.Id));
        }
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public async Task Query_WithTheFilterLifted_SeesOwnRowsOnly(string table)
    {
        await PlantAsync(table);
        var type = Models.Postgres.GetEntityTypes().Single(entity => entity.GetTableName() == table).ClrType;

        var owners = await database.InsideAsync(east, db => (Task<List<Guid>>)GetType().GetMethod(nameof(OwnersAsync))!.MakeGenericMethod(type).Invoke(null, [db])!);

        Assert.Equal([east.Id], owners);
    }

    public static Task<List<Guid>> OwnersAsync<T>(PlatformDb db)
        where T : class, ITenantOwned =>
        db.Set<T>().IgnoreQueryFilters([TenantOwnership.Filter]).Select(row => row.TenantId).ToListAsync();

    [Fact]
    public async Task Setting_OfOneWork_DoesNotReachTheNextOnTheSameConnection()
    {
        var single = database.Options with { Connection = new NpgsqlConnectionStringBuilder(database.Options.Connection) { MaxPoolSize = 1 }.ConnectionString };
        await using var server = new PlatformServer(single);
        var before = await server.InsideAsync(east, scope => ((PlatformDb)scope.GetService(typeof(PlatformDb))!).Database.SqlQueryRaw<int>("""SELECT pg_backend_pid() AS "Value" """).SingleAsync());

        await using var next = new NpgsqlConnection(single.Connection);
        await next.OpenAsync(TestContext.Current.CancellationToken);

        Assert.Equal(before, await RunAsync(next, "SELECT pg_backend_pid()"));
        Assert.Equal("", await RunAsync(next, $"SELECT coalesce(current_setting('{SessionTenant.PostgresSetting}', true), '')"));
    }

    [Theory]
    [InlineData("""ALTER TABLE "Accounts" DISABLE ROW LEVEL SECURITY""")]
    [InlineData("""ALTER TABLE "Accounts" NO FORCE ROW LEVEL SECURITY""")]
    [InlineData("""DROP POLICY tenant_rows ON "Accounts" """)]
    [InlineData("""CREATE POLICY everything ON "Accounts" USING (true)""")]
    [InlineData("""TRUNCATE "Accounts" CASCADE""")]
    [InlineData("""DROP TABLE "AuditEvents" """)]
    [InlineData("CREATE TABLE copied (id int)")]
    [InlineData("SET ROLE platform_owner")]
    [InlineData("SET session_replication_role = replica")]
    public async Task PlatformRole_Any_MayNotLoosenTheRules(string statement)
    {
        await using var session = await database.ConnectAsync();

        await DeniedAsync(session, statement);
    }

    [Fact]
    public async Task Lifting_WhileTheOwnerMigrates_LeavesThePlatformBoundAndIsUndoneAtTheEnd()
    {
        await PlantAsync("Accounts");
        await using var owner = await database.ConnectAsync("platform_owner");
        await using var platform = await database.ConnectAsync();

        await RunAsync(owner, RowSecurity.Lifting(DatabaseProvider.PostgreSql)!);
        Assert.NotEqual(0L, await RunAsync(owner, """SELECT count(*) FROM "Accounts" """));
        Assert.Equal(0L, await RunAsync(platform, """SELECT count(*) FROM "Accounts" """));

        await database.Server.MigrateAsync();
        Assert.Equal(0L, await RunAsync(owner, """SELECT count(*) FROM "Accounts" """));
    }

    // As the superuser and without foreign keys, so that a row of any table can stand alone.
    private async Task PlantAsync(string table)
    {
        await using var session = await database.ConnectAsync("postgres");
        await RunAsync(session, "SET session_replication_role = replica");
        foreach (var tenant in new[] { east, west })
        {
            await RunAsync(session, AnyRow.Insert(Models.Postgres, table, tenant.Id));
        }
    }

    private static async Task<object?> RunAsync(NpgsqlConnection session, string statement)
    {
        await using var command = new NpgsqlCommand(statement, session);
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    private static async Task DeniedAsync(NpgsqlConnection session, string statement, string state = Denied) =>
        Assert.Equal(state, (await Assert.ThrowsAsync<PostgresException>(() => RunAsync(session, statement))).SqlState);
}
