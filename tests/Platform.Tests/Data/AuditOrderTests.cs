using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Core.Accounts;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

public sealed class AuditOrderTests(PostgresDatabase database) : IClassFixture<PostgresDatabase>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Save_OfARowThatAWiderTransactionNeedsNext_WaitsInsteadOfBlockingIt()
    {
        var tenant = await database.OpenTenantAsync();
        var (first, second) = await SignInsAsync(tenant);

        await database.InsideAsync(tenant, async wider =>
        {
            await using var transaction = await wider.Database.BeginTransactionAsync(Cancellation);
            await EndAsync(wider, first);
            var other = Task.Run(() => database.InsideAsync(tenant, db => EndAsync(db, second)), Cancellation);
            await SomebodyWaitsAsync();
            await EndAsync(wider, second);
            await transaction.CommitAsync(Cancellation);
            return await other;
        });

        var told = (await database.InsideAsync(tenant, AuditChain.VerifyAsync)).Where(entry => entry.Action == "Test.ended").Select(entry => entry.SubjectId);
        Assert.Equal([$"{first}", $"{second}", $"{second}"], told);
    }

    private Task<(Guid First, Guid Second)> SignInsAsync(TenantInfo tenant) => database.InsideAsync(tenant, async db =>
    {
        var account = new Account { UserName = "li", NormalizedUserName = "LI", DisplayName = "李" };
        var (first, second) = (new SignIn { AccountId = account.Id }, new SignIn { AccountId = account.Id });
        db.AddRange(account, first, second);
        await db.SaveChangesAsync(Cancellation);
        return (first.Id, second.Id);
    });

    private static async Task<int> EndAsync(PlatformDb db, Guid id)
    {
        var row = await db.Set<SignIn>().SingleAsync(row => row.Id == id, Cancellation);
        row.EndedAt = DateTimeOffset.UtcNow;
        db.Record(new AuditEntry("Test.ended", "SignIn", $"{id}"));
        return await db.SaveChangesAsync(Cancellation);
    }

    // PostgreSQL says itself when a session of this database waits for another's lock.
    private async Task SomebodyWaitsAsync()
    {
        await using var session = await database.ConnectAsync("postgres");
        await using var command = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'", session);
        while ((long)(await command.ExecuteScalarAsync(Cancellation))! == 0)
        {
        }
    }
}
