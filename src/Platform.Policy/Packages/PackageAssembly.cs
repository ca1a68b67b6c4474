using Platform.Policy.Binding;
using Platform.Policy.Layering;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Cases;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>Binds one parsed package and lays it over the layers above it; what is wrong goes into the draft's findings.</summary>
internal sealed class PackageAssembly(PackageDraft draft, IReadOnlyList<PackageDraft> chain, IEnumerable<string> layerNames)
{
    /// <param name="layers">The layers that loaded, by slug.</param>
    /// <returns>The layer or the district; null where nothing came of it. A district may have errors nevertheless.</returns>
    public (LayerPackage? Layer, TenantPackage? District) Run(IReadOnlyDictionary<string, LayerPackage> layers)
    {
        if (draft.Profile is null) return default;
        var names = NamesFor.Package(draft, chain, layerNames);
        var binder = new Binder(names, draft.Findings);
        var profile = draft.IsLayer ? (object?)binder.Record<LayerProfile>(draft.Profile) : binder.Record<TenantProfile>(draft.Profile);
        CheckSlug();
        var content = new PackageBinder(draft, names, (draft.Profile.Find("name") as YamlScalar)?.Text ?? draft.Slug).Bind();
        if (profile is TenantProfile speaking) VocabularyRules.Check(speaking, content, draft.Findings);
        var uppers = Uppers(layers);
        if (profile is null || uppers is null) return default;

        var together = new LayerChain([.. uppers.Select(upper => upper.Chain.Nearest), content], draft.Findings);
        together.Validate(draft.Findings);
        if (!draft.Findings.HasErrors) new RuleValidation(draft, together).Check();
        if (profile is TenantProfile tenant) return (null, new TenantPackage(tenant, together, uppers, draft.Files));
        return draft.Findings.HasErrors ? default : (new LayerPackage((LayerProfile)profile, together, draft.Files), null);
    }

    /// <summary>The loaded layers above; null when one of them was refused.</summary>
    private List<LayerPackage>? Uppers(IReadOnlyDictionary<string, LayerPackage> layers)
    {
        var names = chain.Where(upper => upper != draft).Select(upper => upper.Slug).ToList();
        var refused = names.FindAll(name => !layers.ContainsKey(name));
        if (refused.Count == 0) return [.. names.Select(name => layers[name])];
        foreach (var name in draft.Extends.Where(name => refused.Contains(name.Text)))
            draft.Findings.Error(name.Place, $"上级政策层 {name.Text} 有错误，没有加载", $"先改正 {name.Text} 的错误");
        return null;
    }

    private void CheckSlug()
    {
        if (draft.Profile?.Find("slug") is YamlScalar slug && !slug.IsEmpty && slug.Text != draft.Slug)
            draft.Findings.Error(slug.Place, $"短名 {slug.Text} 与文件夹 {draft.Slug} 不同名", $"把 slug 改为 {draft.Slug}，或给文件夹改名；已经开通的区县不能改短名，要换的由省级另开通承继的区县");
    }
}
