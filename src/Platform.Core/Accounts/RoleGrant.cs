using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Accounts;

/// <summary>授权: one account has one role, perhaps for one department, area or issuer only, perhaps for a time.</summary>
public sealed class RoleGrant : ITenantOwned, IVersioned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    public Guid AccountId { get; init; }

    /// <summary>The role's key in <see cref="RoleCatalog"/>.</summary>
    public required string Role { get; init; }

    /// <summary>
    /// What the role is limited to, as <see cref="Role.Scope"/> says: a department's role key, an area's code, an issuer's key, a code prefix.
    /// Null for a role of the whole tenant; for one of a department or an area, null is the account's own.
    /// </summary>
    public string? Scope { get; init; }

    public DateOnly? From { get; set; }

    /// <summary>The first day on which it no longer holds.</summary>
    public DateOnly? Until { get; set; }

    public int Version { get; set; }

    /// <summary>Whether it holds on the day.</summary>
    public bool HoldsOn(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);
}
