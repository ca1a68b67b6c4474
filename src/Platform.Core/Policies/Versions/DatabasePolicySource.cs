using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>
/// Packages in the database. Which versions there are is held in memory and read anew when their stamp moves; which one counts follows
/// from the day; texts are read when somebody needs them, inside the tenant whose they are.
/// </summary>
public sealed class DatabasePolicySource(IServiceScopeFactory scopes, EachTenant tenants, Calendar calendar) : IPolicySource, IDisposable
{
    /// <summary>The kind of the versions' change stamp.</summary>
    public const string StampKind = "policies";

    private readonly SemaphoreSlim turn = new(1);
    private Snapshot now = new([], -1);

    public IReadOnlyList<string> Slugs() => now.Slugs;

    public PackageVersion? Find(string slug) => now.Find(slug, new PolicyMoment(calendar.Today()));

    public IPolicySource At(PolicyMoment? moment) => new View(now, moment ?? new PolicyMoment(calendar.Today()));

    /// <summary>Reads the versions if any came since the last time; one reader at a time, so that an older answer never replaces a newer.</summary>
    public async Task RefreshAsync(CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ReadAsync(scope.ServiceProvider.GetRequiredService<PlatformDb>(), cancellation).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task ReadAsync(PlatformDb db, CancellationToken cancellation)
    {
        var stamp = await db.Set<ChangeStamp>().AsNoTracking().Where(row => row.Kind == StampKind).Select(row => row.Number).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (stamp != now.Stamp)
        {
            var heads = await db.Set<PolicyHead>().AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
            now = new Snapshot(heads.GroupBy(head => head.Package, StringComparer.Ordinal).Select(package => KeyValuePair.Create(package.Key, new PackageHistory(package, Files))), stamp);
        }
    }

    private List<PolicyFile> Files(PolicyHead head) => tenants.Read(head.TenantId, services =>
        services.GetRequiredService<PlatformDb>().Set<PolicyVersionFile>().AsNoTracking().Where(file => file.VersionId == head.VersionId)
            .Select(file => new PolicyFile(file.Path, file.Text)).ToList());

    private sealed class Snapshot(IEnumerable<KeyValuePair<string, PackageHistory>> packages, long stamp)
    {
        private readonly FrozenDictionary<string, PackageHistory> packages = packages.ToFrozenDictionary(StringComparer.Ordinal);

        public long Stamp => stamp;

        public IReadOnlyList<string> Slugs => [.. packages.Keys.Order(StringComparer.Ordinal)];

        public PackageVersion? Find(string slug, PolicyMoment moment) => packages.GetValueOrDefault(slug)?.Find(moment);
    }

    private sealed class View(Snapshot seen, PolicyMoment moment) : IPolicySource
    {
        public IReadOnlyList<string> Slugs() => seen.Slugs;

        public PackageVersion? Find(string slug) => seen.Find(slug, moment);

        public IPolicySource At(PolicyMoment? other) => other is null ? this : new View(seen, other);
    }
}
