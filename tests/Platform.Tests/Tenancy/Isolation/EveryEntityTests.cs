using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Core.Notices.Templates.Versions;
using Platform.Core.Tenancy;
using Platform.Tests.Data.Databases;
using Xunit;

namespace Platform.Tests.Tenancy.Isolation;

/// <summary>Two tenants with a row of every entity each: however one of them asks, it reaches its own.</summary>
public abstract class EveryEntityTests(TestDatabase database) : IAsyncLifetime
{
    private const string Own = "own";
    private const string Foreign = "foreign";

    // Triggers keep their rows as they were saved, whoever writes.
    private static readonly Type[] Sealed = [typeof(TemplateVersion)];
    private TenantInfo east = null!;
    private TenantInfo west = null!;

    public async ValueTask InitializeAsync()
    {
        east = await database.OpenTenantAsync("东区");
        west = await database.OpenTenantAsync("西区");
        await database.InsideAsync(east, db => MarkedRows.PlantAsync(db, Own));
        await database.InsideAsync(west, db => MarkedRows.PlantAsync(db, Foreign));
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Query_OfEveryEntity_SeesOwnRowsOnlyAndWithoutATenantNone()
    {
        Assert.Equal(Owned().Select(type => type.ClrType.Name).Order(StringComparer.Ordinal), Names(await ReadAsync(east)));
        Assert.DoesNotContain(await ReadAsync(east), row => row.Contains(MarkedRows.Secret(Foreign), StringComparison.Ordinal));
        Assert.Empty(await ReadAsync(null));
    }

    [Fact]
    public async Task Update_OfEveryEntityAtOnce_ChangesOwnRowsOnly()
    {
        var before = await ReadAsync(west);

        foreach (var type in Owned())
        {
            await ReachesOwnAsync(nameof(UpdateAsync), type);
            Assert.Equal((type.Name, 0), (type.Name, await database.InsideAsync(null, db => OfType<int>(nameof(UpdateAsync), type, db))));
        }

        Assert.Equal(before, await ReadAsync(west));
    }

    [Fact]
    public async Task Delete_OfEveryEntityAtOnce_LeavesTheOthersRows()
    {
        var before = await ReadAsync(west);

        foreach (var type in Owned().Reverse())
        {
            await ReachesOwnAsync(nameof(DeleteAsync), type);
        }

        Assert.Equal(Sealed.Select(type => type.Name), Names(await ReadAsync(east)));
        Assert.Equal(before, await ReadAsync(west));
    }

    // A sealed row is reached, too, and its trigger says no.
    private async Task ReachesOwnAsync(string act, IEntityType type)
    {
        Task<int> RunAsync() => database.InsideAsync(east, db => OfType<int>(act, type, db));
        if (Sealed.Contains(type.ClrType))
        {
            Assert.Contains("never changes", (await Assert.ThrowsAnyAsync<DbException>(RunAsync)).Message, StringComparison.Ordinal);
            return;
        }

        Assert.Equal((type.Name, 1), (type.Name, await RunAsync()));
    }

    [Fact]
    public async Task Sql_OfEveryTableThroughItsSet_SeesOwnRowsOnly()
    {
        foreach (var type in Owned())
        {
            Assert.Equal([east.Id], await database.InsideAsync(east, db => OfType<List<Guid>>(nameof(OwnersBySqlAsync), type, db)));
            Assert.Empty(await database.InsideAsync(null, db => OfType<List<Guid>>(nameof(OwnersBySqlAsync), type, db)));
        }
    }

    [Fact]
    public async Task Include_OfEveryNavigation_LoadsOwnRowsOnly()
    {
        var navigations = Owned().SelectMany(type => type.GetNavigations().Select(navigation => navigation.Name)).ToList();
        Assert.NotEmpty(navigations);

        foreach (var type in Owned())
        {
            var owners = await database.InsideAsync(east, db => OfType<List<Guid>>(nameof(OwnersOfIncludedAsync), type, db));
            Assert.Equal(1 + type.GetNavigations().Count(), owners.Count);
            Assert.All(owners, owner => Assert.Equal(east.Id, owner));
        }
    }

    [Fact]
    public async Task Job_OfATenant_SeesWhatItsTenantSees()
    {
        await using var server = new PlatformServer(database.Options, added: services => services.AddScoped<IJobHandler, ReadingJob>());
        await server.Directory.RefreshAsync(TestContext.Current.CancellationToken);
        var id = await server.InsideAsync(east, async scope =>
        {
            var job = scope.GetRequiredService<NewJobs>().Add(ReadingJob.Name, "读");
            await scope.GetRequiredService<PlatformDb>().SaveChangesAsync();
            return job.Id;
        });

        Assert.Equal(1, await server.Get<JobRunner>().RunDueAsync(TestContext.Current.CancellationToken));

        var outcome = await database.InsideAsync(east, db => db.Set<Job>().Where(job => job.Id == id).Select(job => job.Outcome).SingleAsync());
        Assert.Contains(Own, outcome, StringComparison.Ordinal);
        Assert.DoesNotContain(Foreign, outcome, StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<string>> ReadAsync(TenantInfo? tenant) => database.InsideAsync(tenant, db => MarkedRows.ReadAsync(db));

    private static IEnumerable<string> Names(IEnumerable<string> rows) => rows.Select(row => row[..row.IndexOf(' ', StringComparison.Ordinal)]);

    private static IReadOnlyList<IEntityType> Owned() => MarkedRows.PrincipalsFirst(Data.Models.Postgres);

    private static Task<T> OfType<T>(string method, IEntityType type, PlatformDb db) =>
        (Task<T>)typeof(EveryEntityTests).GetMethod(method)!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;

    public static Task<int> UpdateAsync<T>(PlatformDb db)
        where T : class, ITenantOwned => db.Set<T>().ExecuteUpdateAsync(update => update.SetProperty(row => row.TenantId, row => row.TenantId));

    public static Task<int> DeleteAsync<T>(PlatformDb db)
        where T : class, ITenantOwned => db.Set<T>().ExecuteDeleteAsync();

    public static Task<List<Guid>> OwnersBySqlAsync<T>(PlatformDb db)
        where T : class, ITenantOwned
    {
        var all = $"""SELECT * FROM "{db.Model.FindEntityType(typeof(T))!.GetTableName()}" """;
        return db.Set<T>().FromSqlRaw(all).Select(row => row.TenantId).ToListAsync();
    }

    public static async Task<List<Guid>> OwnersOfIncludedAsync<T>(PlatformDb db)
        where T : class, ITenantOwned
    {
        IQueryable<T> rows = db.Set<T>();
        foreach (var navigation in db.Model.FindEntityType(typeof(T))!.GetNavigations())
        {
            rows = rows.Include(navigation.Name);
        }

        await rows.LoadAsync();
        return [.. db.ChangeTracker.Entries<ITenantOwned>().Select(entry => entry.Entity.TenantId)];
    }

    public sealed class OnSqlite(SqliteDatabase database) : EveryEntityTests(database), IClassFixture<SqliteDatabase>;

    public sealed class OnPostgres(PostgresDatabase database) : EveryEntityTests(database), IClassFixture<PostgresDatabase>;

    /// <summary>Tells all that it sees.</summary>
    private sealed class ReadingJob(PlatformDb db) : IJobHandler
    {
        public const string Name = "reading";

        public string Kind => Name;

        public async Task<string> RunAsync(JobRun run, CancellationToken cancellation) =>
            string.Join(' ', (await MarkedRows.ReadAsync(db)).Select(row => row.Contains(MarkedRows.Secret(Foreign), StringComparison.Ordinal) ? Foreign : row.Contains(MarkedRows.Secret(Own), StringComparison.Ordinal) ? Own : "").Distinct());
    }
}
