using Microsoft.Extensions.DependencyInjection;

namespace Platform.Core.Tenancy;

/// <summary>
/// The platform's own work over all tenants, archived ones and the province included: each is entered by itself, in a scope of its own.
/// What people read of several tenants goes through <see cref="AcrossTenants"/>.
/// </summary>
public sealed class EachTenant(TenantDirectory directory, IServiceScopeFactory scopes)
{
    private const string Strategy = "each-tenant";

    /// <param name="chosen">Which tenants; all where null.</param>
    public async Task<IReadOnlyList<T>> RunAsync<T>(Func<TenantInfo, IServiceProvider, Task<T>> work, Func<TenantInfo, bool>? chosen, CancellationToken cancellation)
    {
        var all = new List<T>();
        foreach (var tenant in directory.GetAll().Where(chosen ?? (_ => true)))
        {
            cancellation.ThrowIfCancellationRequested();
            all.Add(await EnterAsync(tenant, work).ConfigureAwait(false));
        }

        return all;
    }

    // Tenants never nest: the work runs in a flow that never saw another.
    internal Task<T> EnterAsync<T>(TenantInfo tenant, Func<TenantInfo, IServiceProvider, Task<T>> work)
    {
        using var stopped = ExecutionContext.SuppressFlow();
        return Task.Run(async () =>
        {
            using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(tenant, Strategy));
            await using var scope = scopes.CreateAsyncScope();
            return await work(tenant, scope.ServiceProvider).ConfigureAwait(false);
        });
    }
}
