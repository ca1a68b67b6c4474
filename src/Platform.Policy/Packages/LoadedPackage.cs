using Platform.Policy.Diagnostics;

namespace Platform.Policy.Packages;

/// <summary>What came of loading one package.</summary>
/// <param name="District">The district's policy; null where the package was refused, or is a layer.</param>
/// <param name="Versions">The version that was loaded and those of the layers above it: another of any of them makes another package.</param>
/// <param name="Diagnostics">Errors and warnings of the package, in reading order.</param>
public sealed record LoadedPackage(TenantPackage? District, IReadOnlyList<PackageVersion> Versions, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>A package with an error is refused whole.</summary>
    public bool IsRefused => Diagnostics.Any(found => found.Severity == Severity.Error);

    /// <summary>Whether it is what the source would load now.</summary>
    public bool IsCurrent(IPolicySource source) => Versions.All(version => version.IsCurrent(source));
}
