namespace Platform.Policy.Packages;

/// <summary>版本: one package's files as they never change again. Its hash is known; the files are read when somebody needs them.</summary>
/// <param name="read">May be called more than once and by several threads.</param>
public sealed class PackageVersion(string slug, string contentHash, Func<IReadOnlyList<PolicyFile>> read)
{
    public string Slug { get; } = slug;

    /// <summary>SHA-256 (lower-case hex) over path and text of the package's own files.</summary>
    public string ContentHash { get; } = contentHash;

    public IReadOnlyList<PolicyFile> Read() => read();

    /// <summary>Whether the source still has it as the version that counts.</summary>
    public bool IsCurrent(IPolicySource source) => source.Find(Slug)?.ContentHash == ContentHash;
}
