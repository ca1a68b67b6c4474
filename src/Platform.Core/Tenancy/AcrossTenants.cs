using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;

namespace Platform.Core.Tenancy;

/// <summary>
/// The only way to look at more than one tenant: whoever does says what for, and an event in the trail of their own tenant tells of it.
/// Rows are the province's to read, each tenant in a scope of its own and never in one join; published policy is everybody's.
/// </summary>
public sealed class AcrossTenants(PlatformDb db, IMultiTenantContextAccessor accessor, EachTenant tenants)
{
    /// <param name="purpose">What for, in the words that the audit trail shows.</param>
    /// <param name="among">Which districts are read.</param>
    /// <param name="read">Is called inside each, in the order of codes.</param>
    /// <exception cref="TenantMismatchException">Another tenant than the province asks.</exception>
    public async Task<IReadOnlyList<T>> ReadAsync<T>(string purpose, IReadOnlyCollection<TenantInfo> among, Func<TenantInfo, IServiceProvider, Task<T>> read, CancellationToken cancellation)
    {
        ProvinceOnly();
        await TellAsync(purpose, among, cancellation).ConfigureAwait(false);
        var chosen = among.Select(tenant => tenant.Id).ToHashSet();
        return await tenants.RunAsync(read, tenant => tenant.Kind == TenantKind.District && chosen.Contains(tenant.Id), cancellation).ConfigureAwait(false);
    }

    /// <summary>Does something inside one district for the province; the district's trail names who of the province did it.</summary>
    /// <exception cref="TenantMismatchException">Another tenant than the province asks.</exception>
    public Task<T> ActAsync<T>(TenantInfo district, Func<IServiceProvider, Task<T>> act)
    {
        ProvinceOnly();
        var (actor, process, reason, trace) = ($"{accessor.Tenant.Name} {db.Work.Actor}", db.Work.Process, db.Work.Reason, db.Work.Trace);
        return tenants.EnterAsync(district, (_, services) =>
        {
            var work = services.GetRequiredService<WorkContext>();
            (work.Actor, work.Process, work.Reason, work.Trace) = (actor, process, reason, trace);
            return act(services);
        });
    }

    /// <summary>Tells that what others have published was read; one's own is no news.</summary>
    public async Task TellAsync(string purpose, IEnumerable<TenantInfo> read, CancellationToken cancellation)
    {
        List<string> others = [.. read.Where(tenant => tenant.Id != accessor.Tenant.Id).Select(tenant => tenant.Name)];
        if (others.Count > 0)
        {
            db.Record(new AuditEntry("Tenants.read", "Tenants", purpose) { After = AuditJson.Of(others) });
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
        }
    }

    private void ProvinceOnly()
    {
        if (accessor.Tenant.Kind != TenantKind.Province)
        {
            throw new TenantMismatchException("Only the province reads and acts across tenants.");
        }
    }
}
