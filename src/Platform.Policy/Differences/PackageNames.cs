using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Differences;

/// <summary>What the keys of one version stand for, in words.</summary>
internal sealed class PackageNames(TenantPackage package)
{
    // Indicators and facts belong to no document and are the same on every day.
    private readonly PolicyView _view = package.AsOf(DateOnly.MinValue);

    public TenantPackage Package { get; } = package;

    public string Of(ReferenceKind kind, string key) => kind switch
    {
        ReferenceKind.DepartmentRole => Package.Departments.TryGetValue(key, out var department) ? department.Name : key,
        ReferenceKind.Indicator => Indicator(key)?.Title ?? key,
        ReferenceKind.Issuer => Package.Profile.Issuers.TryGetValue(key, out var issuer) ? issuer.Name : key,
        ReferenceKind.Layer => Package.Layers.FirstOrDefault(layer => layer.Slug == key)?.Profile.Name ?? key,
        _ => Package.Documents.FirstOrDefault(document => document.Id == key)?.ShortTitle ?? key,
    };

    public Indicator? Indicator(string key) => _view.Indicators.Find(key);

    public Fact? Fact(string key) => _view.Facts.Find(key);

    /// <summary>A column of any list that institutions fill in.</summary>
    public FactColumn? Column(string key) => _view.Facts.Select(fact => fact.Columns.GetValueOrDefault(key)).FirstOrDefault(column => column is not null);
}
