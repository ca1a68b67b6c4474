using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>The packages that come with the platform: a district or layer that is not in the database yet is opened with them.</summary>
public sealed record ShippedPackages(IPolicySource Source)
{
    /// <summary>What the database has, and of these packages those that it does not have.</summary>
    public IPolicySource Under(IPolicySource database) => new Both(database, Source);

    private sealed class Both(IPolicySource first, IPolicySource second) : IPolicySource
    {
        public IReadOnlyList<string> Slugs() => [.. first.Slugs().Concat(second.Slugs()).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        public PackageVersion? Find(string slug) => first.Find(slug) ?? second.Find(slug);
    }
}
