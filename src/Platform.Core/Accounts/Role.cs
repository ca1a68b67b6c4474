using Platform.Core.Tenancy;

namespace Platform.Core.Accounts;

/// <summary>角色: what its holders may do, and what a grant of it can be limited to.</summary>
/// <param name="Key">In the database and the API.</param>
/// <param name="Name">In Chinese, as pages show it.</param>
public sealed record Role(string Key, string Name, TenantKind Kind, RoleScope Scope, params IReadOnlyList<string> Permissions)
{
    /// <summary>Administrators must sign in with a second factor (GB/T 22239-2019 8.1.4.1).</summary>
    public bool NeedsSecondFactor { get; init; }
}

/// <summary>What a grant of a role is limited to.</summary>
public enum RoleScope
{
    /// <summary>The whole tenant.</summary>
    Whole,
    Department,
    Area,
    Issuer,

    /// <summary>All districts whose administrative code begins so.</summary>
    CodePrefix,
}
