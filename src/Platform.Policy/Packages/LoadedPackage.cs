using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies;

namespace Platform.Policy.Packages;

/// <summary>What came of loading one package.</summary>
/// <param name="District">The district's policy; null where the package was refused, or is a layer.</param>
/// <param name="Versions">The version that was loaded and those of the layers above it: another of any of them makes another package.</param>
/// <param name="Diagnostics">Errors and warnings of the package, in reading order.</param>
public sealed record LoadedPackage(TenantPackage? District, IReadOnlyList<PackageVersion> Versions, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>上级政策层, and not a district.</summary>
    public bool IsLayer { get; init; }

    /// <summary>The layer; null where the package was refused, or is a district's.</summary>
    public LayerPackage? Layer { get; init; }

    /// <summary>A package with an error is refused whole.</summary>
    public bool IsRefused => Diagnostics.Any(found => found.Severity == Severity.Error);

    /// <summary>One of the package's documents as it was issued; null where the package has none of that name, or was refused.</summary>
    public PolicyView? AsIssued(string document) =>
        District is { } district && district.Documents.Any(known => known.Id == document) ? district.AsIssued(document)
        : Layer is { } layer && layer.Documents.Any(known => known.Id == document) ? layer.AsIssued(document)
        : null;

    /// <summary>The subsidy rules that count on the day; null where the package was refused.</summary>
    public RuleBook? RulesOn(DateOnly day) => District is { } district ? RuleBook.Of(district.AsOf(day)) : Layer?.RulesOn(day);

    /// <summary>Whether it is what would be loaded of these versions.</summary>
    public bool IsCurrent(IPolicySource source) => Versions.All(version => version.IsCurrent(source));
}
