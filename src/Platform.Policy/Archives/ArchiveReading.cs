using Platform.Policy.Packages;

namespace Platform.Policy.Archives;

/// <summary>What came of reading a package from a zip file.</summary>
public abstract record ArchiveReading
{
    private ArchiveReading()
    {
    }

    /// <param name="Files">With paths under the slug, in order; whether they make a valid package is the loader's to say.</param>
    public sealed record Done(string Slug, IReadOnlyList<PolicyFile> Files) : ArchiveReading;

    /// <param name="Reason">In Chinese, with what to do.</param>
    public sealed record Refused(string Reason) : ArchiveReading;
}
