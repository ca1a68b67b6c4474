namespace Platform.Core.Policies.Versions;

/// <summary>Why there is a new version.</summary>
public enum PolicyVersionKind
{
    /// <summary>首次导入: the package with which the district or layer was opened.</summary>
    Import,

    /// <summary>调整: the policy itself changed.</summary>
    Change,

    /// <summary>更正: what was entered was not what the document says; it counts from the day of what it corrects.</summary>
    Correction,
}
