using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Layering;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Cases;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>Loads a source: parse every package, then bind and layer each, upper layers first.</summary>
internal sealed class CatalogLoader
{
    private readonly SortedDictionary<string, PackageDraft> _drafts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LayerPackage> _layers = new(StringComparer.Ordinal);
    private readonly List<(PackageDraft Draft, TenantPackage Package)> _tenants = [];
    private readonly Ancestry _ancestry;

    public CatalogLoader(IPolicySource source)
    {
        foreach (var files in source.Read().GroupBy(file => file.Path.Split('/')[0], StringComparer.Ordinal))
            _drafts[files.Key] = DraftReader.Read(files.Key, files);
        _ancestry = new Ancestry(_drafts);
    }

    public TenantCatalog Load()
    {
        var chains = _drafts.Values.Select(draft => (Draft: draft, Chain: _ancestry.ChainOf(draft))).ToList();
        foreach (var (draft, chain) in chains.OrderBy(pair => pair.Draft.IsLayer ? pair.Chain.Count : int.MaxValue)) Load(draft, chain);
        TenantClashes.Find(_tenants);
        var tenants = _tenants.Where(tenant => !tenant.Draft.Findings.HasErrors).Select(tenant => tenant.Package);
        return new TenantCatalog(_layers.Values, tenants, [.. Findings.InReadingOrder(_drafts.Values.SelectMany(draft => draft.Findings.Sorted()))]);
    }

    private void Load(PackageDraft draft, IReadOnlyList<PackageDraft> chain)
    {
        if (draft.Profile is null) return;
        var names = NamesFor.Package(draft, chain, _drafts.Values);
        var binder = new Binder(names, draft.Findings);
        var profile = draft.IsLayer ? (object?)binder.Record<LayerProfile>(draft.Profile) : binder.Record<TenantProfile>(draft.Profile);
        CheckSlug(draft);
        var content = new PackageBinder(draft, names, (draft.Profile.Find("name") as YamlScalar)?.Text ?? draft.Slug).Bind();
        if (profile is TenantProfile speaking) VocabularyRules.Check(speaking, content, draft.Findings);
        var uppers = Uppers(draft, chain);
        if (profile is null || uppers is null) return;

        var layers = new LayerChain([.. uppers.Select(upper => upper.Chain.Nearest), content], draft.Findings);
        layers.Validate(draft.Findings);
        if (!draft.Findings.HasErrors) new RuleValidation(draft, layers).Check();
        if (profile is TenantProfile tenant) _tenants.Add((draft, new TenantPackage(tenant, layers, uppers, draft.Files)));
        else if (!draft.Findings.HasErrors) _layers[draft.Slug] = new LayerPackage((LayerProfile)profile, layers, draft.Files);
    }

    /// <summary>The loaded layers above; null when one of them was refused.</summary>
    private List<LayerPackage>? Uppers(PackageDraft draft, IReadOnlyList<PackageDraft> chain)
    {
        var names = chain.Where(upper => upper != draft).Select(upper => upper.Slug).ToList();
        var refused = names.FindAll(name => !_layers.ContainsKey(name));
        if (refused.Count == 0) return [.. names.Select(name => _layers[name])];
        foreach (var name in draft.Extends.Where(name => refused.Contains(name.Text)))
            draft.Findings.Error(name.Place, $"上级政策层 {name.Text} 有错误，没有加载", $"先改正 {name.Text} 的错误");
        return null;
    }

    private static void CheckSlug(PackageDraft draft)
    {
        if (draft.Profile?.Find("slug") is YamlScalar slug && !slug.IsEmpty && slug.Text != draft.Slug)
            draft.Findings.Error(slug.Place, $"短名 {slug.Text} 与文件夹 {draft.Slug} 不同名", $"把 slug 改为 {draft.Slug}，或给文件夹改名");
    }
}
