using Platform.Core.Time;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>A version's files as a package: loaded over the layers as they count on its day.</summary>
public sealed class DraftPackage(IPolicySource source, PackageLoader loader, Calendar calendar)
{
    /// <param name="files">All of the version's files, saved or not.</param>
    public LoadedPackage Load(PolicyVersion version, IReadOnlyList<PolicyFile> files)
    {
        ArgumentNullException.ThrowIfNull(version);
        return loader.Load(version.Package, With(version, files))!;
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
