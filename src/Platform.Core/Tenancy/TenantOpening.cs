using Microsoft.EntityFrameworkCore;
using Platform.Core.Data;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>At every start: the province has its tenant, and every package that loads has one.</summary>
public sealed class TenantOpening(PlatformDb db, TenantLifeCycle lifeCycle, TenantDirectory directory, TenantCatalog catalog)
{
    private const string Strategy = "start";
    private static readonly MultiTenantContext Province = new(new TenantInfo(TenantInfo.ProvinceId, TenantInfo.ProvinceIdentifier, "省级") { Kind = TenantKind.Province }, Strategy);

    /// <param name="state">What a district is opened as: active in a demonstration, else created, for the province to invite its administrator.</param>
    public async Task RunAsync(TenantState state, CancellationToken cancellation)
    {
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(Province);
        db.Work.Process = "start";
        if (!await db.Tenants.AnyAsync(tenant => tenant.Id == TenantInfo.ProvinceId, cancellation).ConfigureAwait(false))
        {
            await OpenAsync(new Tenant { Id = TenantInfo.ProvinceId, Kind = TenantKind.Province, Identifier = TenantInfo.ProvinceIdentifier, Name = "省级", Code = "", State = TenantState.Active }, cancellation).ConfigureAwait(false);
        }

        var known = await db.Tenants.Select(tenant => tenant.Identifier).ToHashSetAsync(cancellation).ConfigureAwait(false);
        foreach (var package in catalog.Tenants.Values.Where(package => !known.Contains(package.Slug)).OrderBy(package => package.Profile.Code, StringComparer.Ordinal))
        {
            var profile = package.Profile;
            await OpenAsync(new Tenant { Identifier = profile.Slug, Name = profile.Name, Code = profile.Code, Hosts = [.. profile.Hosts.Select(host => host.ToLowerInvariant())], State = state }, cancellation).ConfigureAwait(false);
        }

        await directory.RefreshAsync(cancellation).ConfigureAwait(false);
    }

    private async Task OpenAsync(Tenant tenant, CancellationToken cancellation)
    {
        if (await lifeCycle.OpenAsync(tenant, cancellation).ConfigureAwait(false) is TenantChange.Refused refused)
        {
            throw new ConfigurationException($"{tenant.Name}没有开通：{refused.Reason}");
        }
    }
}
