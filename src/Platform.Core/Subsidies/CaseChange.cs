namespace Platform.Core.Subsidies;

/// <summary>What came of work on a case.</summary>
public abstract record CaseChange
{
    private CaseChange()
    {
    }

    public sealed record Done(SubsidyCase Case) : CaseChange;

    /// <summary>There is none, or it is not this person's to see.</summary>
    public sealed record NotFound : CaseChange;

    /// <param name="Reason">In Chinese, for whoever asked.</param>
    /// <param name="Field">What it is about: a command's property; null for the whole.</param>
    public sealed record Refused(string Reason, string? Field = null) : CaseChange;
}
