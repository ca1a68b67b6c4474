using Platform.Core.Policies.Versions;
using Platform.Web.Components;

namespace Platform.Web.PolicyEditing;

/// <summary>Who else has saved, and when.</summary>
public static class MergeWords
{
    public static string Who(PolicyVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.ChangedBy ?? version.DraftedBy;
    }

    public static string When(PolicyVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return Moments.Words(version.ChangedAt ?? version.DraftedAt);
    }

    public static string SavedElsewhere(PolicyVersion version) => $"{Who(version)}在{When(version)}也改过这一版，改的不是这些内容，两人的修改都在。";
}
