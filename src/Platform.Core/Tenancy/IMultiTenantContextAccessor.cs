namespace Platform.Core.Tenancy;

/// <summary>Gives the tenant of the work at hand to whoever asks; null outside a tenant.</summary>
public interface IMultiTenantContextAccessor
{
    MultiTenantContext? MultiTenantContext { get; }

    /// <summary>The tenant, for code that cannot run without one.</summary>
    /// <exception cref="TenantRequiredException">No tenant was resolved.</exception>
    TenantInfo Tenant => MultiTenantContext?.TenantInfo ?? throw new TenantRequiredException();
}
