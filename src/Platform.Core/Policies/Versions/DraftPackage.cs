using Platform.Core.Time;
using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;
using Platform.Policy.Subsidies.Cases;

namespace Platform.Core.Policies.Versions;

/// <summary>A version's files as a package: loaded over the layers as they count on its day.</summary>
public sealed class DraftPackage(IPolicySource source, PackageLoader loader, Calendar calendar)
{
    /// <summary>Where only rule cases come out differently, the package is there all the same, beside the errors.</summary>
    /// <param name="files">All of the version's files, saved or not.</param>
    public LoadedPackage Load(PolicyVersion version, IReadOnlyList<PolicyFile> files)
    {
        ArgumentNullException.ThrowIfNull(version);
        var loaded = loader.Load(version.Package, With(version, files))!;
        if (!loaded.Diagnostics.Any(RuleExamples.IsDifference) || loaded.Diagnostics.Any(found => found.Severity == Severity.Error && !RuleExamples.IsDifference(found)))
        {
            return loaded;
        }

        var rules = loader.Load(version.Package, With(version, [.. files.Where(file => !RuleExamples.IsFile(file.Path))]))!;
        return loaded with { District = rules.District, Layer = rules.Layer };
    }

    /// <summary>The package as it counts on the version's day without it; null where none does.</summary>
    public LoadedPackage? LoadFormer(PolicyVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return loader.Load(version.Package, Without(version));
    }

    /// <summary>The day for which pages show a draft: its own, or today.</summary>
    public DateOnly DayOf(PolicyVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.EffectiveFrom is { } day && day != PolicyVersion.Beginning ? day : calendar.Today();
    }

    /// <summary>What counts on its day without it; of a confirmed one, as it was known the moment before.</summary>
    internal IPolicySource Without(PolicyVersion version) =>
        source.At(new PolicyMoment(version.EffectiveFrom ?? calendar.Today(), version.ConfirmedAt?.AddTicks(-1)));

    /// <summary>The same with it.</summary>
    internal IPolicySource With(PolicyVersion version, IReadOnlyList<PolicyFile> files) =>
        new OverlayPolicySource(Without(version), new PackageVersion(version.Package, ContentHash.Of(files), () => files));
}
