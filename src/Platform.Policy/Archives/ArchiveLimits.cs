namespace Platform.Policy.Archives;

/// <summary>How much of a zip file is read before it is refused. Sizes are counted while reading, never taken from what the file says of itself.</summary>
public sealed record ArchiveLimits
{
    public static readonly ArchiveLimits Default = new();

    /// <summary>Of the zip file itself, in bytes.</summary>
    public long MostBytes { get; init; } = 20 * 1024 * 1024;

    public int MostFiles { get; init; } = 1000;

    /// <summary>Of one file, unpacked, in bytes.</summary>
    public int MostBytesOfFile { get; init; } = 2 * 1024 * 1024;

    /// <summary>Of all files together, unpacked, in bytes.</summary>
    public long MostBytesUnpacked { get; init; } = 40 * 1024 * 1024;
}
