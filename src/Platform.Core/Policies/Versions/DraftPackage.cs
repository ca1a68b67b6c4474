using Platform.Core.Time;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>A draft's files as a package: loaded over the layers as they count on its day.</summary>
public sealed class DraftPackage(IPolicySource source, PackageLoader loader, Calendar calendar)
{
    /// <param name="files">All of the draft's files, saved or not.</param>
    public LoadedPackage Load(PolicyVersion version, IReadOnlyList<PolicyFile> files)
    {
        ArgumentNullException.ThrowIfNull(version);
        var draft = new PackageVersion(version.Package, ContentHash.Of(files), () => files);
        return loader.Load(version.Package, new OverlayPolicySource(source.At(new PolicyMoment(version.EffectiveFrom ?? calendar.Today())), draft))!;
    }

    /// <summary>The day for which pages show a draft: its own, or today.</summary>
    public DateOnly DayOf(PolicyVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.EffectiveFrom is { } day && day != PolicyVersion.Beginning ? day : calendar.Today();
    }
}
