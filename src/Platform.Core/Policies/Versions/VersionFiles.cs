using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>The files of versions of the tenant at hand.</summary>
internal static class VersionFiles
{
    /// <summary>By path; in memory, because each database has an order of its own.</summary>
    public static async Task<IReadOnlyList<PolicyFile>> FilesOfAsync(this PlatformDb db, Guid version, CancellationToken cancellation)
    {
        var files = await db.Set<PolicyVersionFile>().AsNoTracking().Where(file => file.VersionId == version)
            .Select(file => new PolicyFile(file.Path, file.Text)).ToListAsync(cancellation).ConfigureAwait(false);
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Adds the files of a version that the next save adds.</summary>
    public static void AddFiles(this PlatformDb db, PolicyVersion version, IEnumerable<PolicyFile> files) =>
        db.AddRange(files.Select(file => Of(version.TenantId, version.Id, file)));

    public static PolicyVersionFile Of(Guid tenant, Guid version, PolicyFile file) =>
        new() { TenantId = tenant, VersionId = version, Path = file.Path, Text = file.Text, Sha256 = HashOf(file.Text) };

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
