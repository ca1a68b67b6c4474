using Platform.Core.Accounts;

namespace Platform.Core.Tenancy;

/// <summary>The districts that a permission of the person at hand reaches: from the province all, or those whose code begins so.</summary>
public sealed class DistrictsInSight(TenantDirectory directory, IMultiTenantContextAccessor accessor, Rights rights)
{
    /// <summary>In the order of codes, archived ones included.</summary>
    /// <param name="permission">One of <see cref="Permissions"/>.</param>
    public IReadOnlyList<TenantInfo> Of(string permission)
    {
        var reach = rights.Reach(permission);
        // What a district may see of others is what they publish, and that has no bounds.
        var unbounded = accessor.Tenant.Kind == TenantKind.District && rights.Allows(permission);
        return [.. directory.GetAll().Where(tenant => tenant.Kind == TenantKind.District && (unbounded || reach.CoversDistrict(tenant.Code)))];
    }

    /// <returns>Null where there is no such district, or it is out of sight.</returns>
    public TenantInfo? Find(string permission, string identifier) =>
        Of(permission).FirstOrDefault(tenant => tenant.Identifier.Equals(identifier, StringComparison.OrdinalIgnoreCase));
}
