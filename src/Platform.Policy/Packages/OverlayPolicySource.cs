namespace Platform.Policy.Packages;

/// <summary>A source with one package in another version: how a draft is tried out over the layers that count.</summary>
public sealed class OverlayPolicySource(IPolicySource below, PackageVersion version) : IPolicySource
{
    public IReadOnlyList<string> Slugs() => [.. below.Slugs().Append(version.Slug).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public PackageVersion? Find(string slug) => slug == version.Slug ? version : below.Find(slug);
}
