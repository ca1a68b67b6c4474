using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;

namespace Platform.Core.Policies;

/// <summary>政策层级: the layers that districts can stand under, from far to near. They are the province's, and published.</summary>
public sealed class FindLayers(DatabasePolicySource source, PolicyPackages packages, TenantDirectory directory)
{
    public IReadOnlyList<LayerPackage> All() =>
    [
        .. source.Slugs().Where(slug => directory.GetByIdentifier(slug) is null).Select(slug => packages.Find(slug)).OfType<LoadedPackage>()
            .Where(loaded => loaded.Layer is not null).OrderBy(loaded => loaded.Versions.Count).Select(loaded => loaded.Layer!),
    ];
}
