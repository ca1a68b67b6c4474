using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Data;

public abstract class SaveGuardTests(TestDatabase database) : IAsyncLifetime
{
    private TenantInfo east = null!;
    private TenantInfo west = null!;

    public async ValueTask InitializeAsync()
    {
        east = await database.OpenTenantAsync("东区");
        west = await database.OpenTenantAsync("西区");
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Add_WithoutTenant_IsStampedWithTheOneAtHand()
    {
        var id = await AddAsync(east, "li");

        Assert.Equal(east.Id, await database.InsideAsync(east, db => db.Set<Account>().Where(account => account.Id == id).Select(account => account.TenantId).SingleAsync()));
        Assert.Empty(await NamesAsync(west));
    }

    [Fact]
    public async Task Add_OfAnotherTenant_IsRefused()
    {
        await Assert.ThrowsAsync<TenantMismatchException>(() => database.InsideAsync(east, db => SaveAsync(db, db.Add(New("li", west.Id)))));

        Assert.Empty(await NamesAsync(west));
        Assert.Empty(await NamesAsync(east));
    }

    [Fact]
    public async Task Add_OutsideEveryTenant_IsRefused() =>
        await Assert.ThrowsAsync<TenantMismatchException>(() => database.InsideAsync(null, db => SaveAsync(db, db.Add(New("li", east.Id)))));

    [Fact]
    public async Task UpdateAndDelete_OfAnotherTenantsRow_AreRefused()
    {
        var account = await database.InsideAsync(west, async db => await FindAsync(db, await AddAsync(west, "wang")));
        account.DisplayName = "改了";

        await Assert.ThrowsAsync<TenantMismatchException>(() => database.InsideAsync(east, db => SaveAsync(db, db.Update(account))));
        await Assert.ThrowsAsync<TenantMismatchException>(() => database.InsideAsync(east, db => SaveAsync(db, db.Remove(account))));
        Assert.Equal(["wang"], await NamesAsync(west));
    }

    [Fact]
    public async Task Update_ReattachedUnderOwnTenant_ChangesNothingOfTheOther()
    {
        var id = await AddAsync(west, "wang");
        var forged = New("li", east.Id, id);

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => database.InsideAsync(east, db => SaveAsync(db, db.Update(forged))));
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => database.InsideAsync(east, db => SaveAsync(db, db.Remove(forged))));
        Assert.Equal(["wang"], await NamesAsync(west));
        Assert.Empty(await NamesAsync(east));
    }

    [Fact]
    public async Task TenantId_OfALoadedRow_CannotBeChanged()
    {
        var id = await AddAsync(east, "li");

        await Assert.ThrowsAnyAsync<InvalidOperationException>(() => database.InsideAsync(east, async db =>
        {
            (await FindAsync(db, id)).TenantId = west.Id;
            return await db.SaveChangesAsync();
        }));
        Assert.Equal(["li"], await NamesAsync(east));
    }

    [Fact]
    public async Task CatalogRow_OfAnotherTenant_CannotBeWrittenFromADistrict()
    {
        await Assert.ThrowsAsync<TenantMismatchException>(() => database.InsideAsync(east, async db =>
        {
            (await db.Tenants.SingleAsync(tenant => tenant.Id == west.Id)).Name = "改了";
            return await db.SaveChangesAsync();
        }));
        await Assert.ThrowsAsync<TenantMismatchException>(() => database.InsideAsync(east, async db =>
            await SaveAsync(db, db.Remove(await db.Tenants.SingleAsync(tenant => tenant.Id == east.Id)))));
        await Assert.ThrowsAsync<TenantMismatchException>(() => database.InsideAsync(null, db =>
            SaveAsync(db, db.Add(new Tenant { Identifier = "stray", Name = "南区", Code = "999999" }))));

        Assert.Equal("西区", await database.InsideAsync(null, db => db.Tenants.Where(tenant => tenant.Id == west.Id).Select(tenant => tenant.Name).SingleAsync()));
        Assert.False(await database.InsideAsync(null, db => db.Tenants.AnyAsync(tenant => tenant.Identifier == "stray")));
    }

    [Fact]
    public async Task UniqueName_MayRepeatAcrossTenants_NotWithin()
    {
        await AddAsync(east, "li");
        await AddAsync(west, "li");

        await Assert.ThrowsAsync<DbUpdateException>(() => AddAsync(east, "li"));
        Assert.Equal(["li"], await NamesAsync(east));
    }

    [Fact]
    public async Task ChildRow_OfAnotherTenantsParent_IsRefusedByTheDatabase()
    {
        var parent = await AddAsync(west, "wang");

        await Assert.ThrowsAsync<DbUpdateException>(() => database.InsideAsync(east, db =>
            SaveAsync(db, db.Add(new RoleGrant { AccountId = parent, Role = "archivist" }))));
    }

    [Fact]
    public async Task SetBasedChanges_TouchOwnRowsOnly()
    {
        await AddAsync(east, "li");
        await AddAsync(west, "wang");

        Assert.Equal(1, await database.InsideAsync(east, db => db.Set<Account>().ExecuteUpdateAsync(update => update.SetProperty(account => account.DisplayName, "改了"))));
        Assert.Equal(1, await database.InsideAsync(east, db => db.Set<Account>().ExecuteDeleteAsync()));
        Assert.Equal(0, await database.InsideAsync(null, db => db.Set<Account>().ExecuteDeleteAsync()));
        Assert.Equal(["wang"], await database.InsideAsync(west, db => db.Set<Account>().Select(account => account.DisplayName).ToListAsync()));
    }

    [Fact]
    public async Task Joins_SeeOwnRowsOnly()
    {
        foreach (var tenant in new[] { east, west })
        {
            var id = await AddAsync(tenant, "li");
            await database.InsideAsync(tenant, db => SaveAsync(db, db.Add(new RoleGrant { AccountId = id, Role = "archivist" })));
        }

        var pairs = await database.InsideAsync(east, db =>
            (from account in db.Set<Account>()
             join grant in db.Set<RoleGrant>() on account.Id equals grant.AccountId into grants
             from grant in grants.DefaultIfEmpty()
             select new { account.TenantId, Grant = (Guid?)grant!.TenantId }).ToListAsync());

        Assert.Equal((east.Id, (Guid?)east.Id), (Assert.Single(pairs).TenantId, pairs[0].Grant));
    }

    [Fact]
    public async Task NoTenant_SeesNoRows()
    {
        await AddAsync(east, "li");

        Assert.Empty(await NamesAsync(null));
        Assert.Equal(0, await database.InsideAsync(null, db => db.AuditEvents.CountAsync()));
    }

    private async Task<Guid> AddAsync(TenantInfo tenant, string name)
    {
        var account = New(name);
        await database.InsideAsync(tenant, db => SaveAsync(db, db.Add(account)));
        return account.Id;
    }

    private Task<List<string?>> NamesAsync(TenantInfo? tenant) =>
        database.InsideAsync(tenant, db => db.Set<Account>().Select(account => account.UserName).ToListAsync());

    private static Task<int> SaveAsync(PlatformDb db, object _) => db.SaveChangesAsync();

    private static Task<Account> FindAsync(PlatformDb db, Guid id) => db.Set<Account>().SingleAsync(account => account.Id == id);

    private static Account New(string name, Guid tenant = default, Guid? id = null) =>
        new() { Id = id ?? Guid.CreateVersion7(), TenantId = tenant, UserName = name, NormalizedUserName = name.ToUpperInvariant(), DisplayName = name };

    public sealed class OnSqlite(SqliteDatabase database) : SaveGuardTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : SaveGuardTests(database), IClassFixture<PostgresDatabase>;
}
