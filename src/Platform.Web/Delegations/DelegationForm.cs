namespace Platform.Web.Delegations;

/// <summary>What somebody fills in to lend roles.</summary>
public sealed class DelegationForm
{
    public Guid? To { get; set; }

    public List<string> Roles { get; set; } = [];

    public DateOnly? From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? LastDay { get; set; }

    public string? Reason { get; set; }
}
