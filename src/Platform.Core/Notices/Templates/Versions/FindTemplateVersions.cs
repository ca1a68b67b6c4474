using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;

namespace Platform.Core.Notices.Templates.Versions;

/// <summary>The versions of the own copies of the district at hand.</summary>
public sealed class FindTemplateVersions(PlatformDb db)
{
    /// <summary>Of one template, latest first.</summary>
    public async Task<IReadOnlyList<TemplateVersion>> RunAsync(string name, CancellationToken cancellation) =>
        await db.Set<TemplateVersion>().AsNoTracking().Where(version => version.Name == name).OrderByDescending(version => version.Number).ToListAsync(cancellation).ConfigureAwait(false);

    public Task<TemplateVersion?> LatestAsync(string name, CancellationToken cancellation) =>
        db.Set<TemplateVersion>().AsNoTracking().Where(version => version.Name == name).OrderByDescending(version => version.Number).FirstOrDefaultAsync(cancellation);

    /// <summary>The latest version of each template that has any, without its texts.</summary>
    public async Task<IReadOnlyDictionary<string, Latest>> LatestAsync(CancellationToken cancellation)
    {
        var all = await db.Set<TemplateVersion>().AsNoTracking().Select(version => new Latest(version.Name, version.Number, version.Text == null, version.SavedBy, version.SavedAt)).ToListAsync(cancellation).ConfigureAwait(false);
        return all.GroupBy(version => version.Name, StringComparer.Ordinal).ToDictionary(versions => versions.Key, versions => versions.MaxBy(version => version.Number)!, StringComparer.Ordinal);
    }

    /// <summary>The own templates in force: now, or as they were at a moment.</summary>
    internal async Task<IReadOnlyList<PackageTemplate>> InForceAsync(DateTimeOffset? at, CancellationToken cancellation)
    {
        var saved = await db.Set<TemplateVersion>().AsNoTracking().Select(version => new { version.Id, version.Name, version.Number, version.SavedAt }).ToListAsync(cancellation).ConfigureAwait(false);
        var last = saved.Where(version => at is null || version.SavedAt <= at).GroupBy(version => version.Name, StringComparer.Ordinal).Select(versions => versions.MaxBy(version => version.Number)!.Id).ToList();
        var inForce = await db.Set<TemplateVersion>().AsNoTracking().Where(version => last.Contains(version.Id) && version.Text != null).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. inForce.Select(version => new PackageTemplate(version.Name, version.Texts!))];
    }

    /// <param name="IsReset">Whether the district prints from the shared template again.</param>
    public sealed record Latest(string Name, int Number, bool IsReset, string SavedBy, DateTimeOffset SavedAt);
}
