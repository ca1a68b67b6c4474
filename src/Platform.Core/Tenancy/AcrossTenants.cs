using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;

namespace Platform.Core.Tenancy;

/// <summary>
/// The only way to read more than one tenant: the province says what for, an event in its trail tells of it, and each tenant is read
/// in a scope of its own, never in one join.
/// </summary>
public sealed class AcrossTenants(PlatformDb db, IMultiTenantContextAccessor accessor, TenantDirectory directory, IServiceScopeFactory scopes)
{
    private const string Strategy = "across-tenants";

    /// <param name="purpose">A word that the audit trail keeps: <c>board</c>, <c>comparison</c>.</param>
    /// <param name="read">Is called inside each district that is neither archived nor merely created, in the order of codes.</param>
    /// <exception cref="TenantMismatchException">Another tenant than the province asks.</exception>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(string purpose, Func<TenantInfo, IServiceProvider, Task<T>> read, CancellationToken cancellation)
    {
        if (accessor.Tenant.Kind != TenantKind.Province)
        {
            throw new TenantMismatchException("Only the province reads across tenants.");
        }

        db.Record(new AuditEntry("Tenants.read", "Tenants", purpose));
        await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        var all = new List<T>();
        foreach (var tenant in directory.GetAll().Where(tenant => tenant.Kind == TenantKind.District && tenant.State is not TenantState.Archived))
        {
            all.Add(await InsideAsync(tenant, read).ConfigureAwait(false));
        }

        return all;
    }

    // Tenants never nest: the work runs in a flow that never saw the province.
    private Task<T> InsideAsync<T>(TenantInfo tenant, Func<TenantInfo, IServiceProvider, Task<T>> read)
    {
        using var stopped = ExecutionContext.SuppressFlow();
        return Task.Run(async () =>
        {
            using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(tenant, Strategy));
            await using var scope = scopes.CreateAsyncScope();
            return await read(tenant, scope.ServiceProvider).ConfigureAwait(false);
        });
    }
}
