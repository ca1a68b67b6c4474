namespace Platform.Core.Tenancy;

/// <summary>Where a tenant stands in its life.</summary>
public enum TenantState
{
    /// <summary>已建: its package is there; nobody has been invited.</summary>
    Created,

    /// <summary>已邀请: its administrator has the link and has not come yet.</summary>
    Invited,

    /// <summary>启用.</summary>
    Active,

    /// <summary>停用: everything can be read, nothing changed, and every page says so.</summary>
    Suspended,

    /// <summary>归档: kept for the record, out of every list.</summary>
    Archived,

    /// <summary>撤并: another tenant took over on a day.</summary>
    Succeeded,
}
