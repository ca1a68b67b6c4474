namespace Platform.Policy.Packages;

/// <summary>Where packages come from: a folder, memory, or the database.</summary>
public interface IPolicySource
{
    /// <summary>The names of all packages, layers and districts; no file is read for it. An empty package may be among them.</summary>
    IReadOnlyList<string> Slugs();

    /// <summary>
    /// The version of a package that counts now; null where there is no such package. Asked at every look-up of a policy, so that
    /// it answers from memory once it has answered.
    /// </summary>
    PackageVersion? Find(string slug);
}
