using Platform.Policy.Diagnostics;

namespace Platform.Policy.Packages;

/// <summary>The layers that packages stand on. Each version is parsed and bound once, with whatever versions stand above it.</summary>
internal sealed class LayerShelf
{
    private readonly VersionShelf<PackageDraft> _drafts = new();
    private readonly VersionShelf<Bound> _layers = new();

    /// <summary>The package and the layers above it, far to near. The drafts above are shared: nothing may be written into their findings.</summary>
    public IReadOnlyList<PackageDraft> ChainOf(PackageDraft draft, IPolicySource at, Findings findings)
    {
        var drafts = new Dictionary<string, PackageDraft>(StringComparer.Ordinal) { [draft.Slug] = draft };
        var unseen = new Queue<PackageDraft>([draft]);
        while (unseen.TryDequeue(out var next))
        {
            foreach (var name in next.Extends.Where(name => !drafts.ContainsKey(name.Text)))
                if (Draft(name.Text, at) is { } upper) unseen.Enqueue(drafts[upper.Slug] = upper);
        }

        return new Ancestry(drafts).ChainOf(draft, findings);
    }

    /// <summary>A layer with those above it; null where there is none of that name, or it was refused.</summary>
    public LayerPackage? Load(string slug, IPolicySource at)
    {
        if (_layers.Find(slug, at) is { } known) return known.Layer;
        return Draft(slug, at) is { IsLayer: true } draft ? _layers.GetOrMake(slug, at, () => Bind(draft.Version, at)).Layer : null;
    }

    private (Bound Made, IReadOnlyList<PackageVersion> Versions) Bind(PackageVersion version, IPolicySource at)
    {
        var draft = DraftReader.Read(version);
        var chain = ChainOf(draft, at, draft.Findings);
        var uppers = new Dictionary<string, LayerPackage>(StringComparer.Ordinal);
        // In a circle of layers each lacks the other, and so both are refused.
        foreach (var upper in chain.Where(upper => upper != draft && !StandsUnder(upper, draft.Slug, at)))
            if (Load(upper.Slug, at) is { } layer) uppers[layer.Slug] = layer;
        var bound = new PackageAssembly(draft, chain, chain.Where(link => link.IsLayer).Select(link => link.Slug)).Run(uppers).Layer;
        return (new Bound(bound), [.. chain.Select(link => link.Version)]);
    }

    private bool StandsUnder(PackageDraft draft, string slug, IPolicySource at) => ChainOf(draft, at, new Findings()).Any(link => link.Slug == slug);

    private PackageDraft? Draft(string slug, IPolicySource at) =>
        at.Find(slug) is { } version ? _drafts.GetOrMake(slug, at, () => (DraftReader.Read(version), [version])) : null;

    /// <param name="Layer">Null where it was refused.</param>
    private sealed record Bound(LayerPackage? Layer);
}
