using Platform.Policy.Diagnostics;

namespace Platform.Policy.Packages;

/// <summary>Loads a source whole: parse every package, then bind and layer each, upper layers first.</summary>
internal sealed class CatalogLoader
{
    private readonly SortedDictionary<string, PackageDraft> _drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LayerPackage> _layers = new(StringComparer.Ordinal);
    private readonly List<(PackageDraft Draft, TenantPackage Package)> _tenants = [];
    private readonly Ancestry _ancestry;

    public CatalogLoader(IPolicySource source)
    {
        foreach (var version in source.Slugs().Select(source.Find).OfType<PackageVersion>())
            _drafts[version.Slug] = DraftReader.Read(version);
        _ancestry = new Ancestry(_drafts);
    }

    public TenantCatalog Load()
    {
        var chains = _drafts.Values.Select(draft => (Draft: draft, Chain: _ancestry.ChainOf(draft, draft.Findings))).ToList();
        foreach (var (draft, chain) in chains.OrderBy(pair => pair.Draft.IsLayer ? pair.Chain.Count : int.MaxValue)) Load(draft, chain);
        TenantClashes.Find(_tenants);
        var tenants = _tenants.Where(tenant => !tenant.Draft.Findings.HasErrors).Select(tenant => tenant.Package);
        return new TenantCatalog(_layers.Values, tenants, [.. Findings.InReadingOrder(_drafts.Values.SelectMany(draft => draft.Findings.Sorted()))]);
    }

    private void Load(PackageDraft draft, IReadOnlyList<PackageDraft> chain)
    {
        var (layer, district) = new PackageAssembly(draft, chain, _drafts.Values.Where(package => package.IsLayer).Select(package => package.Slug)).Run(_layers);
        if (layer is not null) _layers[draft.Slug] = layer;
        if (district is not null) _tenants.Add((draft, district));
    }
}
