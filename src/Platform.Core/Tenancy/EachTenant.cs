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

    /// <summary>Looks something up inside one tenant, whichever the caller is in.</summary>
    /// <param name="read">Is given services of its own; what it returns must not hold them.</param>
    internal T Read<T>(Guid tenant, Func<IServiceProvider, T> read)
    {
        var info = directory.GetById(tenant) ?? throw new InvalidOperationException($"There is no tenant {tenant}.");
        return AsyncLocalMultiTenantContextAccessor.Apart(new MultiTenantContext(info, Strategy), () =>
        {
            using var scope = scopes.CreateScope();
            return read(scope.ServiceProvider);
        });
    }

    /// <summary>Runs inside one tenant, in a flow that never saw another.</summary>
    internal Task<T> InsideAsync<T>(TenantInfo tenant, Func<IServiceProvider, Task<T>> work) => EnterAsync(tenant, (_, services) => work(services));

    /// <summary>Runs outside every tenant, for work that enters one after the other in a transaction.</summary>
    internal Task<T> OutsideAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        using var stopped = ExecutionContext.SuppressFlow();
        return Task.Run(async () =>
        {
            await using var scope = scopes.CreateAsyncScope();
            return await work(scope.ServiceProvider).ConfigureAwait(false);
        });
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
