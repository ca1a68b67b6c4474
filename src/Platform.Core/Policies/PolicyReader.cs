using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Policies;

/// <summary>The policy of the tenant at hand: today's, or the last day's where the district has ended.</summary>
public sealed class PolicyReader(PolicyPackages packages, IMultiTenantContextAccessor accessor, Calendar calendar)
{
    public TenantPackage Package => packages.District(accessor.Tenant.Identifier)
        ?? throw new InvalidOperationException($"{accessor.Tenant.Identifier} has no policy that can be shown.");

    /// <summary>The policy in force on the day; without a day, on the day that pages show by default.</summary>
    public PolicyView InForce(DateOnly? day = null)
    {
        var package = Package;
        return package.AsOf(day ?? package.DefaultDay(calendar.Today()));
    }
}
