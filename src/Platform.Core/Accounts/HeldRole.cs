namespace Platform.Core.Accounts;

/// <summary>A role that an account has today, by a grant of its own or for somebody else.</summary>
/// <param name="Scope">What it is limited to; null for a role of the whole tenant, and for nothing where the role would need a scope.</param>
/// <param name="For">代办: whom it acts for, by name; null for its own role.</param>
public sealed record HeldRole(Role Role, string? Scope, ActingFor? For = null);

/// <summary>The account that lent a role.</summary>
public sealed record ActingFor(Guid AccountId, string Name)
{
    /// <summary>Both names, as the trail and the pages have them: 李某 代 张某.</summary>
    public string Signs(string actor) => $"{actor} 代 {Name}";
}
