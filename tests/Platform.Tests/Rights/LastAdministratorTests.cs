using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Administration;
using Platform.Core.Accounts.Granting;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Rights;

public abstract class LastAdministratorTests(TestDatabase database)
{
    private const int Rounds = 10;

    [Fact]
    public async Task Revoke_TwoWhoRevokeEachOtherAtOnce_LeavesOne()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var tenant = await database.OpenTenantAsync();
            var (first, second) = (await AppointAsync(tenant, "甲"), await AppointAsync(tenant, "乙"));

            var changes = await Task.WhenAll(Task.Run(() => RevokeAsync(tenant, first.AccountId, second.Id)), Task.Run(() => RevokeAsync(tenant, second.AccountId, first.Id)));

            Assert.Single(changes.OfType<RightsChange.Done>());
            Assert.Contains(Assert.Single(changes.OfType<RightsChange.Refused>()).Reason, new[] { "只有安全管理员能收回角色。", "这是最后一名安全管理员，先另授一人，再收回。" });
            Assert.Equal(1, await database.InsideAsync(tenant, db => db.Set<RoleGrant>().CountAsync(grant => grant.Until == null)));
        }
    }

    [Fact]
    public async Task Disable_TwoWhoDisableEachOtherAtOnce_LeavesOne()
    {
        for (var round = 0; round < Rounds; round++)
        {
            var tenant = await database.OpenTenantAsync();
            var (first, second) = (await AppointAsync(tenant, "甲"), await AppointAsync(tenant, "乙"));

            var changes = await Task.WhenAll(Task.Run(() => DisableAsync(tenant, first.AccountId, second.AccountId)), Task.Run(() => DisableAsync(tenant, second.AccountId, first.AccountId)));

            Assert.Single(changes.OfType<RightsChange.Done>());
            Assert.Equal("这是最后一名安全管理员，先另授一人，再停用。", Assert.Single(changes.OfType<RightsChange.Refused>()).Reason);
            Assert.Equal(1, await database.InsideAsync(tenant, db => db.Set<Account>().CountAsync(account => account.DisabledAt == null)));
        }
    }

    private Task<RoleGrant> AppointAsync(TenantInfo tenant, string name) => database.InsideAsync(tenant, async db =>
    {
        var account = new Account { UserName = name, NormalizedUserName = name, DisplayName = name };
        var grant = new RoleGrant { AccountId = account.Id, Role = "security_administrator" };
        db.AddRange(account, grant);
        await db.SaveChangesAsync();
        return grant;
    });

    private Task<RightsChange> RevokeAsync(TenantInfo tenant, Guid by, Guid grant) => database.Server.InsideAsync(tenant, async scope =>
    {
        await scope.GetRequiredService<Core.Accounts.Rights>().LoadAsync(by, default);
        return await scope.GetRequiredService<RevokeRole>().RunAsync(grant, default);
    });

    private Task<RightsChange?> DisableAsync(TenantInfo tenant, Guid by, Guid account) => database.Server.InsideAsync(tenant, scope =>
    {
        scope.GetRequiredService<Core.Data.WorkContext>().AccountId = by;
        return scope.GetRequiredService<DisableAccount>().RunAsync(account, default);
    });

    public sealed class OnSqlite(SqliteDatabase database) : LastAdministratorTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : LastAdministratorTests(database), IClassFixture<PostgresDatabase>;
}
