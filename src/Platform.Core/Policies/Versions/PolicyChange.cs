namespace Platform.Core.Policies.Versions;

/// <summary>What came of work on a version.</summary>
public abstract record PolicyChange
{
    private PolicyChange()
    {
    }

    public sealed record Done(PolicyVersion Version) : PolicyChange;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : PolicyChange;

    /// <summary>Somebody else has saved meanwhile, and nothing was changed.</summary>
    /// <param name="Current">The version as it is now, with who changed it and when.</param>
    public sealed record Outdated(PolicyVersion Current) : PolicyChange
    {
        public string Reason => $"{Current.ChangedBy ?? Current.DraftedBy}刚刚改过这一版，这次的修改没有保存，请核对后再改。";
    }
}
