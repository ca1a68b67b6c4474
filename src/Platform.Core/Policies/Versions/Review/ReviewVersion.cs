using Platform.Core.Data;
using Platform.Core.Time;
using Platform.Policy.Differences;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions.Review;

/// <summary>Holds a version of the tenant at hand against what counts on its day without it.</summary>
public sealed class ReviewVersion(PlatformDb db, IPolicySource source, PackageLoader loader, TouchedNotices notices, Calendar calendar)
{
    public async Task<VersionReview> RunAsync(PolicyVersion version, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        var day = version.EffectiveFrom ?? calendar.Today();
        var files = await db.FilesOfAsync(version.Id, cancellation).ConfigureAwait(false);
        // A confirmed one is held against what was known the moment before.
        var without = source.At(new PolicyMoment(day, version.ConfirmedAt?.AddTicks(-1)));
        var before = without.Find(version.Package);
        var with = new OverlayPolicySource(without, new PackageVersion(version.Package, version.ContentHash, () => files));
        var (old, now) = (before is null ? null : loader.Load(version.Package, without)?.District, loader.Load(version.Package, with)?.District);
        return new VersionReview(
            day,
            FileChange.Of(before?.Read() ?? [], files),
            old is null || now is null ? null : PackageDifferences.Of(old, now),
            now is null ? [] : Conformity.Of(now),
            old is null || now is null ? [] : notices.Of(old, now));
    }
}
