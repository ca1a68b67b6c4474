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

    private readonly StampedReading reading = new(scopes, StampKind);
    private Snapshot now = new([]);

    public IReadOnlyList<string> Slugs() => now.Slugs;

    public PackageVersion? Find(string slug) => now.Find(slug, new PolicyMoment(calendar.Today()));

    public IPolicySource At(PolicyMoment? moment) => new View(now, moment ?? new PolicyMoment(calendar.Today()));

    /// <summary>Reads the versions if any came since the last time.</summary>
    public Task RefreshAsync(CancellationToken cancellation = default) => reading.RunAsync(
        async db =>
        {
            var heads = await db.Set<PolicyHead>().AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
            now = new Snapshot(heads.GroupBy(head => head.Package, StringComparer.Ordinal).Select(package => KeyValuePair.Create(package.Key, new PackageHistory(package, Files))));
        },
        cancellation);

    public void Dispose() => reading.Dispose();

    private List<PolicyFile> Files(PolicyHead head) => tenants.Read(head.TenantId, services =>
        services.GetRequiredService<PlatformDb>().Set<PolicyVersionFile>().AsNoTracking().Where(file => file.VersionId == head.VersionId)
            .Select(file => new PolicyFile(file.Path, file.Text)).ToList());

    private sealed class Snapshot(IEnumerable<KeyValuePair<string, PackageHistory>> packages)
    {
        private readonly FrozenDictionary<string, PackageHistory> packages = packages.ToFrozenDictionary(StringComparer.Ordinal);

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
