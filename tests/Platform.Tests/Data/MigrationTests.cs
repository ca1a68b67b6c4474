using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

public sealed class MigrationTests(PostgresServer postgres, SqliteTemplate sqlite)
{
    public static TheoryData<string> Contexts => [nameof(SqliteDb), nameof(PostgresDb), nameof(SqlServerDb)];

    [Theory]
    [MemberData(nameof(Contexts))]
    public void Model_OfEveryDatabase_HasItsMigration(string context)
    {
        using PlatformDb db = context switch
        {
            nameof(SqliteDb) => Models.Context<SqliteDb>(),
            nameof(PostgresDb) => Models.Context<PostgresDb>(),
            _ => Models.Context<SqlServerDb>(),
        };

        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: write a migration with eng/migrations.");
        Assert.NotEmpty(db.Database.GetMigrations());
    }

    [Fact]
    public async Task Migrate_Twice_ChangesNothingTheSecondTime()
    {
        foreach (var options in new[] { sqlite.Empty(), await postgres.EmptyAsync() })
        {
            await PlatformServer.MigrateAsync(options);
            await PlatformServer.MigrateAsync(options);

            await using var server = new PlatformServer(options);
            Assert.Empty(await server.InsideAsync(null, scope => ((PlatformDb)scope.GetService(typeof(PlatformDb))!).Database.GetPendingMigrationsAsync(TestContext.Current.CancellationToken)));
        }
    }
}
