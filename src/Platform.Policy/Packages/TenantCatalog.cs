using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Time;

namespace Platform.Policy.Packages;

/// <summary>
/// Every layer and district of a source. A package with an error is refused whole; the others load. Warnings refuse nothing.
/// </summary>
public sealed class TenantCatalog
{
    internal TenantCatalog(IEnumerable<LayerPackage> layers, IEnumerable<TenantPackage> tenants, IReadOnlyList<Diagnostic> diagnostics)
    {
        Layers = layers.ToDictionary(layer => layer.Slug, StringComparer.Ordinal);
        Tenants = tenants.ToDictionary(tenant => tenant.Slug, StringComparer.Ordinal);
        Diagnostics = diagnostics;
        WorkingCalendar = new WorkingCalendar(Layers.Values.Where(layer => layer.Profile.Level == LayerLevel.National)
            .SelectMany(layer => layer.Chain.Nearest.Holidays).DistinctBy(notice => notice.Year));
        Refused = diagnostics.GroupBy(diagnostic => diagnostic.Package, StringComparer.Ordinal)
            .Where(package => package.Any(diagnostic => diagnostic.Severity == Severity.Error))
            .ToDictionary(package => package.Key, package => (IReadOnlyList<Diagnostic>)[.. package], StringComparer.Ordinal);
    }

    /// <summary>Districts that loaded, by slug.</summary>
    public IReadOnlyDictionary<string, TenantPackage> Tenants { get; }

    /// <summary>Layers that loaded, by slug.</summary>
    public IReadOnlyDictionary<string, LayerPackage> Layers { get; }

    /// <summary>工作日, as the national layer writes it; the same for all districts.</summary>
    public WorkingCalendar WorkingCalendar { get; }

    /// <summary>Packages that did not load, by folder, with everything found in them.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Diagnostic>> Refused { get; }

    /// <summary>Errors and warnings of all packages, in reading order.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>Loads every package of a folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static TenantCatalog Load(string tenantsFolder) => Load(new FolderPolicySource(tenantsFolder));

    public static TenantCatalog Load(IPolicySource source) => new CatalogLoader(source).Load();
}
