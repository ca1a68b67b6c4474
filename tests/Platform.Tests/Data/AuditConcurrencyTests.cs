using Platform.Core.Audit;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

public abstract class AuditConcurrencyTests(TestDatabase database)
{
    private const int Saves = 20;

    [Fact]
    public async Task Save_TwentyAtOnceOnTwoNodesInANewTenant_LeaveOneChainWithoutAGap()
    {
        var tenant = await database.OpenTenantAsync();
        await using var other = new PlatformServer(database.Options);

        await Task.WhenAll(Enumerable.Range(1, Saves).Select(number => Task.Run(() => SaveAsync(number % 2 == 0 ? database.Server : other, tenant, number))));

        var events = await database.InsideAsync(tenant, AuditChain.VerifyAsync);
        Assert.Equal(2 * Saves, events.Count);
        Assert.Equal(Enumerable.Range(1, Saves), events.Where(told => told.Subject == "Test").Select(told => int.Parse(told.SubjectId, System.Globalization.CultureInfo.InvariantCulture)).Order());
    }

    private static Task<int> SaveAsync(PlatformServer server, TenantInfo tenant, int number) => server.InsideAsync(tenant, async scope =>
    {
        var db = (Core.Data.PlatformDb)scope.GetService(typeof(Core.Data.PlatformDb))!;
        db.Add(new Core.Accounts.Account { UserName = $"a{number}", NormalizedUserName = $"A{number}", DisplayName = "某人" });
        db.Record(new AuditEntry("Test.done", "Test", $"{number}"));
        return await db.SaveChangesAsync();
    });

    public sealed class OnSqlite(SqliteDatabase database) : AuditConcurrencyTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : AuditConcurrencyTests(database), IClassFixture<PostgresDatabase>;
}
