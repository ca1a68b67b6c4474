using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;

namespace Platform.Core.Tenancy;

/// <summary>
/// At every start: the province has its tenant, and every package that is not open yet and loads gets one. Packages of tenants that are
/// open are not read. Several nodes may start at once.
/// </summary>
public sealed class TenantOpening(PlatformDb db, TenantDirectory directory, NewDistricts districts)
{
    private const string Strategy = "start";
    private const int Together = 100;
    private const int Attempts = 5;
    private static readonly MultiTenantContext Province = new(new TenantInfo(TenantInfo.ProvinceId, TenantInfo.ProvinceIdentifier, "省级") { Kind = TenantKind.Province }, Strategy);

    /// <param name="state">What a district is opened as: active in a demonstration, else created, for the province to invite its administrator.</param>
    public async Task RunAsync(TenantState state, CancellationToken cancellation)
    {
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(Province);
        db.Work.Process = "start";
        var (failed, open) = (0, -1);
        while (true)
        {
            var known = await db.Tenants.AsNoTracking().ToListAsync(cancellation).ConfigureAwait(false);
            failed = known.Count == open ? failed + 1 : 0;
            open = known.Count;
            if (await TryOpenAsync(known, state, failed == Attempts - 1, cancellation).ConfigureAwait(false))
            {
                break;
            }
        }

        await directory.RefreshAsync(cancellation).ConfigureAwait(false);
    }

    // Whoever loses a race against another node looks again at what is left to open.
    private async Task<bool> TryOpenAsync(IReadOnlyList<Tenant> known, TenantState state, bool last, CancellationToken cancellation)
    {
        try
        {
            foreach (var tenants in Missing(known, state).Chunk(Together))
            {
                db.AddRange(tenants.AsEnumerable<object>());
                db.Announce(TenantDirectory.StampKind);
                await db.SaveChangesAsync(cancellation).ConfigureAwait(false);
                db.ChangeTracker.Clear();
            }

            return true;
        }
        catch (DbUpdateException) when (!last)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    private IEnumerable<Tenant> Missing(IReadOnlyList<Tenant> known, TenantState state)
    {
        if (known.All(tenant => tenant.Id != TenantInfo.ProvinceId))
        {
            yield return new Tenant { Id = TenantInfo.ProvinceId, Kind = TenantKind.Province, Identifier = TenantInfo.ProvinceIdentifier, Name = "省级", Code = "", State = TenantState.Active };
        }

        foreach (var district in districts.Find(known, state))
        {
            yield return district;
        }
    }
}
