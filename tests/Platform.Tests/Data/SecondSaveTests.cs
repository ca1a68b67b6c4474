using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

public abstract class SecondSaveTests(TestDatabase database)
{
    [Fact]
    public async Task Suspend_AfterSomebodyElseDid_IsToldAndLosesNothing()
    {
        var tenant = await database.OpenTenantAsync();
        var late = await database.Server.InsideAsync(database.Server.Directory.GetById(TenantInfo.ProvinceId), async scope =>
        {
            await scope.GetRequiredService<PlatformDb>().Tenants.SingleAsync(row => row.Id == tenant.Id);
            await Task.Run(() => database.LifeCycleAsync(first => first.SuspendAsync(tenant.Id, "机构合并", CancellationToken.None)));
            return await scope.GetRequiredService<TenantLifeCycle>().SuspendAsync(tenant.Id, "欠费", CancellationToken.None);
        });

        Assert.Equal("别人刚刚改过这个区县，请刷新后再试。", Assert.IsType<TenantChange.Refused>(late).Reason);
        Assert.Equal("机构合并", database.Server.Directory.GetById(tenant.Id)!.Notice);
        Assert.Equal("机构合并", await database.InsideAsync(null, db => db.Tenants.Where(row => row.Id == tenant.Id).Select(row => row.Notice).SingleAsync()));
    }

    [Fact]
    public async Task Save_OfAnOlderVersion_IsRefusedWithItsAuditEvent()
    {
        var tenant = await database.OpenTenantAsync();
        var account = new Account { UserName = "li", NormalizedUserName = "LI", DisplayName = "李" };
        await SaveAsync(tenant, db => db.Add(account));
        var (first, second) = (await FindAsync(tenant), await FindAsync(tenant));

        first.DisplayName = "李甲";
        second.DisplayName = "李乙";
        await SaveAsync(tenant, db => db.Update(first));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => SaveAsync(tenant, db => db.Update(second)));

        Assert.Equal("李甲", (await FindAsync(tenant)).DisplayName);
        Assert.Equal(["Account.added", "Account.changed"], (await database.InsideAsync(tenant, AuditChain.VerifyAsync)).Select(told => told.Action));
    }

    [Fact]
    public async Task Save_OfASecretOrADetachedRow_LeavesAnEventWithoutTheSecret()
    {
        var tenant = await database.OpenTenantAsync();
        var account = new Account { UserName = "li", NormalizedUserName = "LI", DisplayName = "李" };
        await SaveAsync(tenant, db => db.Add(account));
        await SaveAsync(tenant, db => db.Set<Account>().Single().PasswordHash = "hidden");

        var told = (await database.InsideAsync(tenant, AuditChain.VerifyAsync))[^1];

        Assert.Equal(("Account.changed", """{"PasswordHash":"…"}""", """{"PasswordHash":"…"}"""), (told.Action, told.Before, told.After));
    }

    private Task<Account> FindAsync(TenantInfo tenant) => database.InsideAsync(tenant, db => db.Set<Account>().AsNoTracking().SingleAsync());

    private Task<int> SaveAsync(TenantInfo tenant, Func<PlatformDb, object> change) => database.InsideAsync(tenant, db =>
    {
        change(db);
        return db.SaveChangesAsync();
    });

    public sealed class OnSqlite(SqliteDatabase database) : SecondSaveTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : SecondSaveTests(database), IClassFixture<PostgresDatabase>;
}
