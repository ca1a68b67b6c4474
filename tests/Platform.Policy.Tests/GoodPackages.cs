using Platform.Policy.Packages;

namespace Platform.Policy.Tests;

/// <summary>The small upper layer and district of <c>Good/</c>, for tests to change.</summary>
internal static class GoodPackages
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Tests, "Good");

    private static readonly Dictionary<string, string> Read = TextsIn(Folder);

    public static Dictionary<string, string> Texts() => new(Read, StringComparer.Ordinal);

    /// <summary>Loads the good packages with files replaced, added, or (null) removed.</summary>
    public static TenantCatalog With(params (string Path, string? Text)[] changes)
    {
        var texts = Texts();
        foreach (var (path, text) in changes)
        {
            if (text is null) texts.Remove(path);
            else texts[path] = text;
        }

        return TenantCatalog.Load(new MemoryPolicySource(texts));
    }

    public static Dictionary<string, string> TextsIn(string folder) =>
        Directory.GetFiles(folder, "*.*", SearchOption.AllDirectories).ToDictionary(
            file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText, StringComparer.Ordinal);
}
