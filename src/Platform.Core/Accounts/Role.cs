using Platform.Core.Tenancy;

namespace Platform.Core.Accounts;

/// <summary>角色: what its holders may do, and what a grant of it can be limited to.</summary>
/// <param name="Key">In the database and the API.</param>
/// <param name="Name">In Chinese, as pages show it.</param>
public sealed record Role(string Key, string Name, TenantKind Kind, RoleScope Scope, params IReadOnlyList<string> Permissions)
{
    /// <summary>Administrators must sign in with a second factor (GB/T 22239-2019 8.1.4.1).</summary>
    public bool NeedsSecondFactor { get; init; }

    /// <summary>Which of the three administrators it is, where it is one.</summary>
    public Administrator? Administers { get; init; }
}

/// <summary>三员: the administrators that one person may not be two of (GB/T 22239-2019 8.1.5).</summary>
public enum Administrator
{
    /// <summary>系统管理员: accounts and the running of the platform.</summary>
    System,

    /// <summary>安全管理员: roles and API clients.</summary>
    Security,

    /// <summary>审计管理员: the audit trail.</summary>
    Audit,
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
