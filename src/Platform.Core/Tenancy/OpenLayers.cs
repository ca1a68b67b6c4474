using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Policies;
using Platform.Core.Policies.Versions;
using Platform.Core.Time;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>
/// 政策层级: the layers that come with the platform, as the province's. A new one is imported; another text of one that is there becomes
/// a draft, since policy is in force only when people have confirmed it.
/// </summary>
public sealed class OpenLayers(PlatformDb db, ShippedPackages shipped, IPolicySource database, PolicyPackages packages, ImportedVersion import, Calendar calendar)
{
    private const string LayerFile = "layer.yaml";

    /// <summary>Runs inside the province.</summary>
    /// <param name="open">The tenants that there are: their packages are not read.</param>
    public async Task RunAsync(IReadOnlyList<Tenant> open, CancellationToken cancellation)
    {
        var at = shipped.Under(database.At(null));
        var tenants = open.Select(tenant => tenant.Identifier).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var there = await db.Set<PolicyVersion>().AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
        foreach (var version in shipped.Source.Slugs().Where(slug => !tenants.Contains(slug)).Select(shipped.Source.Find).OfType<PackageVersion>())
        {
            if (there.FindAll(known => known.Package == version.Slug) is { Count: > 0 } versions)
            {
                await DraftAsync(version, versions, cancellation).ConfigureAwait(false);
            }
            else if (IsLayer(version) && packages.Find(version.Slug, at) is { IsRefused: false })
            {
                await ImportAsync(version, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task ImportAsync(PackageVersion version, CancellationToken cancellation)
    {
        await using var transaction = await db.BeginAloneAsync(cancellation).ConfigureAwait(false);
        await import.SaveAsync(version.Slug, version.Read(), cancellation).ConfigureAwait(false);
        await transaction.CommitAsync(cancellation).ConfigureAwait(false);
        db.ChangeTracker.Clear();
    }

    private async Task DraftAsync(PackageVersion version, List<PolicyVersion> versions, CancellationToken cancellation)
    {
        if (versions.Exists(known => known.ContentHash == version.ContentHash))
        {
            return;
        }

        var draft = new PolicyVersion
        {
            TenantId = TenantInfo.ProvinceId,
            Package = version.Slug,
            Number = versions.Max(known => known.Number) + 1,
            Kind = PolicyVersionKind.Change,
            Summary = "随平台升级带来的新版",
            ContentHash = version.ContentHash,
            BasedOnId = versions.Where(known => known.State == PolicyVersionState.Confirmed).MaxBy(known => known.Number)?.Id,
            DraftedBy = db.Work.Actor,
            DraftedAt = calendar.Now(),
        };
        db.Add(draft);
        db.AddFiles(draft, version.Read());
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        db.ChangeTracker.Clear();
    }

    private static bool IsLayer(PackageVersion version) => version.Read().Any(file => file.Path == $"{version.Slug}/{LayerFile}");
}
