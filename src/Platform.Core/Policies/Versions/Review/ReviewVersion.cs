using Platform.Core.Data;
using Platform.Core.Time;
using Platform.Policy.Differences;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions.Review;

/// <summary>Holds a version of the tenant at hand against what counts on its day without it.</summary>
public sealed class ReviewVersion(PlatformDb db, DraftPackage package, PackageLoader loader, TouchedNotices notices, Calendar calendar)
{
    public async Task<VersionReview> RunAsync(PolicyVersion version, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(version);
        var day = version.EffectiveFrom ?? calendar.Today();
        var files = await db.FilesOfAsync(version.Id, cancellation).ConfigureAwait(false);
        var without = package.Without(version);
        var before = without.Find(version.Package);
        var (old, now) = (before is null ? null : loader.Load(version.Package, without)?.District, package.Load(version, files).District);
        return new VersionReview(
            day,
            FileChange.Of(before?.Read() ?? [], files),
            old is null || now is null ? null : PackageDifferences.Of(old, now),
            now is null ? [] : Conformity.Of(now),
            old is null || now is null ? [] : notices.Of(old, now));
    }
}
