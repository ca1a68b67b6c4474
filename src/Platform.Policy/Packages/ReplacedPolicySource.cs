namespace Platform.Policy.Packages;

/// <summary>One package in another version, beside all others as they are.</summary>
public sealed class ReplacedPolicySource(IPolicySource others, string replaced, IReadOnlyList<PolicyFile> files) : IPolicySource
{
    private readonly PackageVersion _version = new(replaced, ContentHash.Of(files), () => files);

    public IReadOnlyList<string> Slugs() => [.. others.Slugs().Append(replaced).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public PackageVersion? Find(string slug) => slug == replaced ? _version : others.Find(slug);
}
