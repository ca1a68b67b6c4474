using Platform.Policy.Binding;
using Platform.Policy.Model;
using Platform.Policy.Yaml;

namespace Platform.Policy.Packages;

/// <summary>Collects what a package may refer to, from the files of its chain.</summary>
internal static class NamesFor
{
    /// <summary>Roles are declared where nothing stands above, i.e. by the national layer; the others give local names.</summary>
    public static KnownNames Package(PackageDraft draft, IReadOnlyList<PackageDraft> chain, IEnumerable<PackageDraft> all) => new KnownNames()
        .With(ReferenceKind.DepartmentRole, chain.Where(package => !package.Extends.Any()).SelectMany(package => Keys(package.Departments)))
        .With(ReferenceKind.Indicator, chain.SelectMany(package => Keys(package.Indicators)))
        .With(ReferenceKind.Issuer, Keys(draft.Profile?.Find("issuers") as YamlMap))
        .With(ReferenceKind.Layer, all.Where(package => package.IsLayer).Select(package => package.Slug))
        .With(ReferenceKind.Document, chain.SelectMany(package => package.Documents.Keys));

    private static IEnumerable<string> Keys(YamlMap? map) => map?.Entries.Select(entry => entry.Key.Text) ?? [];
}
