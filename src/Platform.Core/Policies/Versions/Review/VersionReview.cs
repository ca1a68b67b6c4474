using Platform.Policy.Differences;
using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions.Review;

/// <summary>What a person looks at before saying that a version is right.</summary>
/// <param name="Day">The day on which it is held against what counts without it: its own, today where it has none yet.</param>
/// <param name="Files">Files that differ from what counts without it.</param>
/// <param name="Differences">In sentences; null for a layer, and where either side does not load.</param>
/// <param name="Conformity">Where it meets the layers above.</param>
/// <param name="Notices">Notices whose text it changes.</param>
public sealed record VersionReview(
    DateOnly Day,
    IReadOnlyList<FileChange> Files,
    PackageDifferences? Differences,
    IReadOnlyList<ConformityFinding> Conformity,
    IReadOnlyList<TouchedNotice> Notices);

/// <summary>One file, as it is without the version and with it.</summary>
/// <param name="Path">Within the package.</param>
public sealed record FileChange(string Path, string? Before, string? After)
{
    public DifferenceKind Kind => Before is null ? DifferenceKind.Added : After is null ? DifferenceKind.Removed : DifferenceKind.Changed;

    /// <summary>Files that are new, gone or have another text, by path.</summary>
    public static IReadOnlyList<FileChange> Of(IReadOnlyList<PolicyFile> before, IReadOnlyList<PolicyFile> after)
    {
        var (old, now) = (Texts(before), Texts(after));
        return [.. old.Keys.Union(now.Keys).Order(StringComparer.Ordinal).Select(path => new FileChange(path, old.GetValueOrDefault(path), now.GetValueOrDefault(path))).Where(file => file.Before != file.After)];
    }

    private static Dictionary<string, string> Texts(IReadOnlyList<PolicyFile> files) =>
        files.ToDictionary(file => file.Path[(file.Path.IndexOf('/', StringComparison.Ordinal) + 1)..], file => file.Text, StringComparer.Ordinal);
}

/// <summary>A notice that says something else under the version.</summary>
public sealed record TouchedNotice(string Name, string Title, NoticeEffect Effect);

public enum NoticeEffect
{
    /// <summary>内容有变.</summary>
    Changed,

    /// <summary>由不适用变为可以印发.</summary>
    BecomesApplicable,

    /// <summary>不再适用.</summary>
    NoLongerApplicable,

    /// <summary>按新版印不出来: the template does not fit what the version says.</summary>
    Breaks,
}
