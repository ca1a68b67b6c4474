using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>The districts whose packages load are the tenants, in the order of administrative codes.</summary>
public sealed class PolicyTenantStore(TenantCatalog catalog) : IMultiTenantStore
{
    private readonly IReadOnlyList<TenantInfo> _all =
    [
        .. catalog.Tenants.Values.Select(package => Tenant(package.Profile)).OrderBy(tenant => tenant.Id, StringComparer.Ordinal),
    ];

    public TenantInfo? GetByIdentifier(string identifier) =>
        _all.FirstOrDefault(tenant => string.Equals(tenant.Identifier, identifier, StringComparison.OrdinalIgnoreCase));

    public TenantInfo? GetByHost(string host) =>
        _all.FirstOrDefault(tenant => tenant.Hosts.Contains(host, StringComparer.OrdinalIgnoreCase));

    public IReadOnlyList<TenantInfo> GetAll() => _all;

    private static TenantInfo Tenant(TenantProfile profile) =>
        new(profile.Code, profile.Slug, profile.Name) { Hosts = profile.Hosts };
}
