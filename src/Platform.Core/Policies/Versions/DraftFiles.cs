using Platform.Policy.Packages;

namespace Platform.Core.Policies.Versions;

/// <summary>What is to be done with the files of a draft.</summary>
/// <param name="Changed">Files that are new or have another text.</param>
/// <param name="Removed">Paths of files that go.</param>
/// <param name="Refusal">Why nothing is; in Chinese.</param>
internal sealed record DraftFiles(IReadOnlyList<PolicyFile> Changed, IReadOnlyList<string> Removed, string? Refusal)
{
    /// <summary>Everything already is as it was asked.</summary>
    public static readonly DraftFiles Same = new([], [], null);

    public static DraftFiles Change(IReadOnlyList<PolicyFile> changed, IReadOnlyList<string> removed) => new(changed, removed, null);

    public static DraftFiles Refused(string reason) => new([], [], reason);
}
