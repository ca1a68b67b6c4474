using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Policies;

/// <summary>The policy of the tenant at hand: today's, or the last day's where the district has ended.</summary>
public sealed class PolicyReader(TenantCatalog catalog, IMultiTenantContextAccessor accessor, Calendar calendar)
{
    public TenantPackage Package => catalog.Tenants.GetValueOrDefault(accessor.Tenant.Identifier)
        ?? throw new InvalidOperationException($"The package of {accessor.Tenant.Identifier} is gone.");

    /// <summary>The policy in force on the day; without a day, on the day that pages show by default.</summary>
    public PolicyView InForce(DateOnly? day = null)
    {
        var package = Package;
        return package.AsOf(day ?? package.DefaultDay(calendar.Today()));
    }
}
