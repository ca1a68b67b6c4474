namespace Platform.Core.Tenancy;

/// <summary>Who a tenant is: 省级 or 区县.</summary>
public enum TenantKind
{
    Province,
    District,
}
