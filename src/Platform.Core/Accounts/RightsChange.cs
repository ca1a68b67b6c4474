namespace Platform.Core.Accounts;

/// <summary>What came of a change to somebody's rights.</summary>
public abstract record RightsChange
{
    private RightsChange()
    {
    }

    public sealed record Done : RightsChange;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    public sealed record Refused(string Reason) : RightsChange;
}
