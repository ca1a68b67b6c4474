using Platform.Core.Audit;
using Platform.Core.Data;

namespace Platform.Core.Tenancy;

/// <summary>
/// The only way to read more than one tenant: the province says what for, an event in its trail tells of it, and each tenant is read
/// in a scope of its own, never in one join.
/// </summary>
public sealed class AcrossTenants(PlatformDb db, IMultiTenantContextAccessor accessor, EachTenant tenants)
{
    /// <param name="purpose">A word that the audit trail keeps: <c>board</c>, <c>comparison</c>.</param>
    /// <param name="read">Is called inside each district that is not archived, in the order of codes.</param>
    /// <exception cref="TenantMismatchException">Another tenant than the province asks.</exception>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(string purpose, Func<TenantInfo, IServiceProvider, Task<T>> read, CancellationToken cancellation)
    {
        if (accessor.Tenant.Kind != TenantKind.Province)
        {
            throw new TenantMismatchException("Only the province reads across tenants.");
        }

        db.Record(new AuditEntry("Tenants.read", "Tenants", purpose));
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        return await tenants.RunAsync(read, tenant => tenant is { Kind: TenantKind.District, State: not TenantState.Archived }, cancellation).ConfigureAwait(false);
    }
}
