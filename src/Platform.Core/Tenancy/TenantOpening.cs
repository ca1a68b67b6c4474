using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>At every start: the province has its tenant, and every package that loads has one. Several nodes may start at once.</summary>
public sealed class TenantOpening(PlatformDb db, TenantDirectory directory, TenantCatalog catalog)
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
        for (var attempt = 1; !await TryOpenAsync(state, attempt == Attempts, cancellation).ConfigureAwait(false); attempt++)
        {
        }

        await directory.RefreshAsync(cancellation).ConfigureAwait(false);
    }

    // Whoever loses a race against another node looks again at what is left to open.
    private async Task<bool> TryOpenAsync(TenantState state, bool last, CancellationToken cancellation)
    {
        try
        {
            foreach (var tenants in (await MissingAsync(state, cancellation).ConfigureAwait(false)).Chunk(Together))
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

    private async Task<List<Tenant>> MissingAsync(TenantState state, CancellationToken cancellation)
    {
        var known = await db.Tenants.Select(tenant => tenant.Identifier).ToHashSetAsync(cancellation).ConfigureAwait(false);
        Tenant[] province = [new() { Id = TenantInfo.ProvinceId, Kind = TenantKind.Province, Identifier = TenantInfo.ProvinceIdentifier, Name = "省级", Code = "", State = TenantState.Active }];
        var districts = catalog.Tenants.Values.OrderBy(package => package.Profile.Code, StringComparer.Ordinal).Select(package => District(package, state));
        return [.. province.Where(tenant => !known.Contains(tenant.Identifier)), .. districts.Where(tenant => !known.Contains(tenant.Identifier))];
    }

    private static Tenant District(TenantPackage package, TenantState state) => new()
    {
        Identifier = package.Profile.Slug,
        Name = package.Profile.Name,
        Code = package.Profile.Code,
        Hosts = [.. package.Profile.Hosts.Select(host => host.ToLowerInvariant())],
        State = state,
    };
}
