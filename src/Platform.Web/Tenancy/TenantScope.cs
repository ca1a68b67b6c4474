namespace Platform.Web.Tenancy;

/// <summary>Endpoint metadata: reachable only inside a tenant, or only outside every tenant.</summary>
public sealed record TenantScope(bool InsideTenant)
{
    public static readonly TenantScope Inside = new(true);
    public static readonly TenantScope Outside = new(false);
}
