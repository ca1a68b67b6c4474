using Platform.Core.Accounts;
using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;

namespace Platform.Web.Compare;

/// <summary>The districts that the person at hand may lay side by side; that it was done is told in the trail of the person's own tenant.</summary>
public sealed class ComparableDistricts(DistrictsInSight sight, PolicyPackages packages, AcrossTenants across)
{
    /// <summary>In the order of codes; archived districts are in no list.</summary>
    public IReadOnlyList<TenantInfo> All => [.. sight.Of(Permissions.CompareTenants).Where(tenant => tenant.State != TenantState.Archived)];

    /// <summary>The policies of these districts; one that is refused is left out.</summary>
    /// <param name="on">In the versions that count on the day; null for now.</param>
    public IReadOnlyList<TenantPackage> Load(IEnumerable<TenantInfo> chosen, DateOnly? on) =>
        [.. chosen.Select(tenant => packages.District(tenant.Identifier, on is { } day ? new PolicyMoment(day) : null)).OfType<TenantPackage>()];

    /// <param name="purpose">What for, in the words that the audit trail shows.</param>
    public Task TellAsync(string purpose, IEnumerable<TenantPackage> shown, CancellationToken cancellation)
    {
        var slugs = shown.Select(package => package.Slug).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return across.TellAsync(purpose, All.Where(tenant => slugs.Contains(tenant.Identifier)), cancellation);
    }
}
