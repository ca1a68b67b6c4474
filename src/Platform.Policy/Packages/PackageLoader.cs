using Platform.Policy.Time;

namespace Platform.Policy.Packages;

/// <summary>
/// Loads packages one by one, each with the layers above it and nothing else; the layers are shared by every district below.
/// What only all packages together can show, codes and host names used twice, <see cref="TenantCatalog"/> finds.
/// </summary>
public sealed class PackageLoader(IPolicySource source)
{
    /// <summary>The layer that every other stands under, and the only one that has a working calendar.</summary>
    private const string NationalSlug = "national";

    private static readonly WorkingCalendar Unwritten = new([]);
    private readonly LayerShelf _shelf = new();

    /// <summary>工作日, as the national layer writes it now; empty where there is none.</summary>
    public WorkingCalendar WorkingCalendar => _shelf.Load(NationalSlug, source.At(null))?.WorkingCalendar ?? Unwritten;

    /// <summary>The package as it counts now; null where there is no such package.</summary>
    public LoadedPackage? Load(string slug) => Load(slug, source.At(null));

    /// <param name="at">The versions that count for the package and the layers above it.</param>
    public LoadedPackage? Load(string slug, IPolicySource at)
    {
        if (at.Find(slug) is not { } version) return null;
        var draft = DraftReader.Read(version);
        var chain = _shelf.ChainOf(draft, at, draft.Findings);
        var layers = chain.Where(upper => upper != draft).Select(upper => _shelf.Load(upper.Slug, at)).OfType<LayerPackage>().ToDictionary(layer => layer.Slug, StringComparer.Ordinal);
        var (layer, district) = new PackageAssembly(draft, chain, chain.Where(upper => upper.IsLayer).Select(upper => upper.Slug)).Run(layers);
        return new LoadedPackage(draft.Findings.HasErrors ? null : district, [.. chain.Select(link => link.Version)], draft.Findings.Sorted()) { IsLayer = draft.IsLayer, Layer = draft.Findings.HasErrors ? null : layer };
    }
}
