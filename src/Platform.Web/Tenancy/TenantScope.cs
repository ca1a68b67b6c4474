using Platform.Core.Tenancy;

namespace Platform.Web.Tenancy;

/// <summary>Endpoint metadata: in which tenants it can be reached, or that it is outside all of them.</summary>
public sealed record TenantScope(bool InsideTenant, TenantKind? Kind = null)
{
    /// <summary>In a district.</summary>
    public static readonly TenantScope Inside = new(true, TenantKind.District);

    /// <summary>In the province's own tenant.</summary>
    public static readonly TenantScope Province = new(true, TenantKind.Province);

    /// <summary>In every tenant: signing in, the account.</summary>
    public static readonly TenantScope Any = new(true);

    public static readonly TenantScope Outside = new(false);

    public bool Admits(TenantInfo? tenant) => tenant is null ? !InsideTenant : InsideTenant && (Kind is null || Kind == tenant.Kind);
}
