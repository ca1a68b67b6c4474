namespace Platform.Policy.Packages;

/// <summary>Packages held in memory: path to text, such as a draft that is checked before it is published.</summary>
public sealed class MemoryPolicySource : IPolicySource
{
    private readonly SortedDictionary<string, PackageVersion> _versions = new(StringComparer.Ordinal);

    public MemoryPolicySource(IReadOnlyDictionary<string, string> texts)
    {
        var files = texts.Select(entry => new PolicyFile(entry.Key, entry.Value));
        foreach (var package in files.GroupBy(file => file.Path.Split('/')[0], StringComparer.Ordinal))
        {
            IReadOnlyList<PolicyFile> own = [.. package];
            _versions[package.Key] = new PackageVersion(package.Key, ContentHash.Of(own), () => own);
        }
    }

    public IReadOnlyList<string> Slugs() => [.. _versions.Keys];

    public PackageVersion? Find(string slug) => _versions.GetValueOrDefault(slug);
}
