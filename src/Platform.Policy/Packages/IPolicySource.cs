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

    /// <summary>The source as it stands on a day and was known at a moment; a source that keeps one version of each package has no other view.</summary>
    /// <param name="moment">Null for now: what is loaded in several steps then sees the same versions throughout.</param>
    IPolicySource At(PolicyMoment? moment) => this;
}
