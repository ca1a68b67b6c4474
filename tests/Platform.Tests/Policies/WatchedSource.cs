using System.Collections.Concurrent;
using Platform.Policy.Packages;

namespace Platform.Tests.Policies;

/// <summary>Packages in memory that can be changed, and that tell how often each was read.</summary>
internal sealed class WatchedSource(IReadOnlyDictionary<string, string> texts) : IPolicySource
{
    private MemoryPolicySource now = new(texts);

    public ConcurrentDictionary<string, int> Reads { get; } = new();

    /// <summary>Runs while a package is read.</summary>
    public Action<string> Reading { get; set; } = _ => { };

    public IReadOnlyList<string> Slugs() => now.Slugs();

    public PackageVersion? Find(string slug) => now.Find(slug) is { } version ? new PackageVersion(slug, version.ContentHash, () => Read(version)) : null;

    public void Change(IReadOnlyDictionary<string, string> changed) => now = new MemoryPolicySource(changed);

    private IReadOnlyList<PolicyFile> Read(PackageVersion version)
    {
        Reads.AddOrUpdate(version.Slug, 1, (_, times) => times + 1);
        Reading(version.Slug);
        return version.Read();
    }
}
