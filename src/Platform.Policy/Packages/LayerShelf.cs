using System.Collections.Concurrent;
using Platform.Policy.Diagnostics;

namespace Platform.Policy.Packages;

/// <summary>The layers that packages stand on. Each version is parsed and bound once; of each layer the latest version is kept.</summary>
internal sealed class LayerShelf(IPolicySource source)
{
    private readonly ConcurrentDictionary<string, Kept<PackageDraft>> _drafts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Kept<LayerPackage?>> _layers = new(StringComparer.Ordinal);

    /// <summary>The package and the layers above it, far to near. The drafts above are shared: nothing may be written into their findings.</summary>
    public IReadOnlyList<PackageDraft> ChainOf(PackageDraft draft, Findings findings)
    {
        var drafts = new Dictionary<string, PackageDraft>(StringComparer.Ordinal) { [draft.Slug] = draft };
        var unseen = new Queue<PackageDraft>([draft]);
        while (unseen.TryDequeue(out var next))
        {
            foreach (var name in next.Extends.Where(name => !drafts.ContainsKey(name.Text)))
                if (Draft(name.Text) is { } upper) unseen.Enqueue(drafts[upper.Slug] = upper);
        }

        return new Ancestry(drafts).ChainOf(draft, findings);
    }

    /// <summary>A layer with those above it; null where there is none of that name, or it was refused.</summary>
    public LayerPackage? Load(string slug)
    {
        if (_layers.TryGetValue(slug, out var kept) && kept.Versions.All(version => version.IsCurrent(source))) return kept.Value.Value;
        if (Draft(slug) is not { IsLayer: true } draft) return null;
        return Keep(_layers, slug, [.. ChainOf(draft, new Findings()).Select(link => link.Version)], () => Bind(draft.Version));
    }

    private LayerPackage? Bind(PackageVersion version)
    {
        var draft = DraftReader.Read(version);
        var chain = ChainOf(draft, draft.Findings);
        var uppers = new Dictionary<string, LayerPackage>(StringComparer.Ordinal);
        // In a circle of layers each lacks the other, and so both are refused.
        foreach (var upper in chain.Where(upper => upper != draft && !StandsUnder(upper, draft.Slug)))
            if (Load(upper.Slug) is { } layer) uppers[layer.Slug] = layer;
        return new PackageAssembly(draft, chain, chain.Where(link => link.IsLayer).Select(link => link.Slug)).Run(uppers).Layer;
    }

    private bool StandsUnder(PackageDraft draft, string slug) => ChainOf(draft, new Findings()).Any(link => link.Slug == slug);

    private PackageDraft? Draft(string slug) =>
        source.Find(slug) is { } version ? Keep(_drafts, slug, [version], () => DraftReader.Read(version)) : null;

    private static T Keep<T>(ConcurrentDictionary<string, Kept<T>> all, string slug, IReadOnlyList<PackageVersion> versions, Func<T> make)
    {
        var kept = all.AddOrUpdate(slug, _ => new(versions, new Lazy<T>(make)), (_, known) => known.IsOf(versions) ? known : new(versions, new Lazy<T>(make)));
        try
        {
            return kept.Value.Value;
        }
        catch
        {
            // A source that failed once is asked again.
            all.TryRemove(new(slug, kept));
            throw;
        }
    }

    private sealed record Kept<T>(IReadOnlyList<PackageVersion> Versions, Lazy<T> Value)
    {
        public bool IsOf(IReadOnlyList<PackageVersion> versions) => Versions.Select(version => version.ContentHash).SequenceEqual(versions.Select(version => version.ContentHash));
    }
}
