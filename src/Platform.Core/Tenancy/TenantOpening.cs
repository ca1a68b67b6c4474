using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;

namespace Platform.Core.Tenancy;

/// <summary>
/// At every start: the province has its tenant, every layer that comes with the platform is known, and every package that is not open yet
/// and loads gets a tenant with its first version. Packages of tenants that are open are not read. Several nodes may start at once.
/// </summary>
public sealed class TenantOpening(PlatformDb db, CatalogReading catalog, DatabasePolicySource policies, OpenLayers layers, NewDistricts districts, OpenDistricts opening)
{
    private const string Strategy = "start";
    private const int Together = 100;
    private const int Attempts = 5;

    /// <param name="state">What a district is opened as: active in a demonstration, else created, for the province to invite its administrator.</param>
    public async Task RunAsync(TenantState state, CancellationToken cancellation)
    {
        db.Work.Process = "start";
        var (failed, open) = (0, (-1, -1));
        while (true)
        {
            await catalog.RefreshAsync(cancellation).ConfigureAwait(false);
            var known = await db.Tenants.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
            var now = (known.Count, policies.Slugs().Count);
            failed = now == open ? failed + 1 : 0;
            open = now;
            if (await TryOpenAsync(known, state, failed == Attempts - 1, cancellation).ConfigureAwait(false))
            {
                break;
            }
        }

        await catalog.RefreshAsync(cancellation).ConfigureAwait(false);
    }

    // Whoever loses a race against another node looks again at what is left to open.
    private async Task<bool> TryOpenAsync(IReadOnlyList<Tenant> known, TenantState state, bool last, CancellationToken cancellation)
    {
        try
        {
            await OpenProvinceAsync(known, cancellation).ConfigureAwait(false);
            await catalog.RefreshAsync(cancellation).ConfigureAwait(false);
            foreach (var together in districts.Find(known, state).Chunk(Together))
            {
                if (await opening.RunAsync(together, Strategy, cancellation).ConfigureAwait(false) is { } refusal)
                {
                    db.ChangeTracker.Clear();
                    return last ? throw new InvalidOperationException(refusal) : false;
                }
            }

            return true;
        }
        catch (DbUpdateException) when (!last)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private async Task OpenProvinceAsync(IReadOnlyList<Tenant> known, CancellationToken cancellation)
    {
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(OpenDistricts.Province, Strategy));
        if (known.All(tenant => tenant.Id != TenantInfo.ProvinceId))
        {
            db.Add(new Tenant { Id = TenantInfo.ProvinceId, Kind = TenantKind.Province, Identifier = TenantInfo.ProvinceIdentifier, Name = "省级", Code = "", State = TenantState.Active });
            db.Announce(TenantDirectory.StampKind);
            await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
            db.ChangeTracker.Clear();
        }

        await layers.RunAsync(known, cancellation).ConfigureAwait(false);
    }
}
