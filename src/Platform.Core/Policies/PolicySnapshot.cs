using System.Security.Cryptography;
using System.Text;
using Platform.Policy.Packages;

namespace Platform.Core.Policies;

/// <summary>政策快照: which texts a case was decided by, its district's and those of every layer above, in one hash.</summary>
public static class PolicySnapshot
{
    /// <summary>Characters of a snapshot.</summary>
    public const int Length = 64;

    /// <returns>SHA-256 (lower-case hex) over package and content hash of each version, in the order of their names.</returns>
    public static string Of(LoadedPackage package)
    {
        ArgumentNullException.ThrowIfNull(package);
        var versions = package.Versions.OrderBy(version => version.Slug, StringComparer.Ordinal).Select(version => $"{version.Slug} {version.ContentHash}\n");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(versions))));
    }
}
