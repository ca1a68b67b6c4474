using Platform.Policy.Packages;

namespace Platform.Policy.Differences;

/// <summary>Files that differ as texts.</summary>
internal static class FileDifferences
{
    /// <summary>Paths within the package of files that are new, gone or other than before.</summary>
    public static IReadOnlyList<(string Path, DifferenceKind Kind)> Of(TenantPackage before, TenantPackage after)
    {
        var (old, now) = (Texts(before), Texts(after));
        return
        [
            .. now.Where(file => old.GetValueOrDefault(file.Key) != file.Value).Select(file => (file.Key, old.ContainsKey(file.Key) ? DifferenceKind.Changed : DifferenceKind.Added)),
            .. old.Keys.Where(path => !now.ContainsKey(path)).Select(path => (path, DifferenceKind.Removed)),
        ];
    }

    private static Dictionary<string, string> Texts(TenantPackage package) => package.Files.ToDictionary(file => file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..], file => file.Text, StringComparer.Ordinal);
}
