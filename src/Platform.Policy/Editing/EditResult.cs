using Platform.Policy.Diagnostics;
using Platform.Policy.Packages;

namespace Platform.Policy.Editing;

/// <summary>What came of an edit.</summary>
public abstract record EditResult
{
    private EditResult()
    {
    }

    /// <summary>The package's files after the edit, by path; they are not yet validated.</summary>
    /// <param name="ChangedPath">The file that was changed, created or removed; null where the text already said what was asked.</param>
    public sealed record Done(IReadOnlyList<PolicyFile> Files, string? ChangedPath) : EditResult;

    /// <summary>Nothing was changed.</summary>
    public sealed record Refused(Diagnostic Reason) : EditResult;
}
