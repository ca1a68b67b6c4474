namespace Platform.Web.Roles;

/// <summary>What the security administrator fills in to grant a role.</summary>
public sealed class GrantForm
{
    public string? Role { get; set; }

    public string? Scope { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>The last day, inclusive.</summary>
    public DateOnly? LastDay { get; set; }

    public string? Reason { get; set; }
}
