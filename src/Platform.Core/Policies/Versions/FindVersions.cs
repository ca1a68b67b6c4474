using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Time;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>The versions of the tenant at hand, latest first, each with where it stands today.</summary>
public sealed class FindVersions(PlatformDb db, Calendar calendar)
{
    /// <param name="Standing">Derived from days, never stored.</param>
    public sealed record Found(PolicyVersion Version, VersionStanding Standing);

    public async Task<IReadOnlyList<Found>> RunAsync(CancellationToken cancellation)
    {
        var today = calendar.Today();
        var all = await db.Set<PolicyVersion>().AsNoTracking().OrderBy(version => version.Package).ThenByDescending(version => version.Number).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. all.Select(version => new Found(version, VersionStandings.Of(version, all, today)))];
    }

    /// <returns>Null where the tenant has no such version.</returns>
    public async Task<Found?> FindAsync(Guid id, CancellationToken cancellation) =>
        (await RunAsync(cancellation).ConfigureAwait(false)).FirstOrDefault(found => found.Version.Id == id);

    public Task<IReadOnlyList<PolicyFile>> FilesAsync(Guid id, CancellationToken cancellation) => db.FilesOfAsync(id, cancellation);
}
