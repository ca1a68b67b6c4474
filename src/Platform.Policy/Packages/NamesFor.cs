using Platform.Policy.Binding;
using Platform.Policy.Model;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>Collects what a package may refer to, from the files of its chain.</summary>
internal static class NamesFor
{
    public static KnownNames Package(PackageDraft draft, IReadOnlyList<PackageDraft> chain, IEnumerable<string> layerNames)
    {
        var names = new KnownNames()
            .With(ReferenceKind.Issuer, Keys(draft.Profile?.Find("issuers") as YamlMap))
            .With(ReferenceKind.Layer, layerNames)
            .With(ReferenceKind.Document, chain.SelectMany(package => package.Documents.Keys));
        return IsWhole(chain) ? WithUpperNames(names, chain) : names;
    }

    /// <summary>Roles are declared where nothing stands above, i.e. by the national layer; the others give local names.</summary>
    private static KnownNames WithUpperNames(KnownNames names, IReadOnlyList<PackageDraft> chain) => names
        .With(ReferenceKind.DepartmentRole, chain.Where(package => !package.Extends.Any()).SelectMany(package => Keys(package.Departments)))
        .With(ReferenceKind.Indicator, chain.SelectMany(package => Keys(package.Indicators)));

    /// <summary>Where a layer above is missing or in a circle, its names cannot be known and are not asked for.</summary>
    private static bool IsWhole(IReadOnlyList<PackageDraft> chain) => chain.Index().All(package =>
        package.Item.Extends.All(name => chain.Take(package.Index).Any(upper => upper.Slug == name.Text)));

    private static IEnumerable<string> Keys(YamlMap? map) => map?.Entries.Select(entry => entry.Key.Text) ?? [];
}
