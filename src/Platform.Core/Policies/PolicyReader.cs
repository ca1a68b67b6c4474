using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Policies;

/// <summary>The policy of the tenant at hand: today's, or the last day's where the district has ended.</summary>
public sealed class PolicyReader(PolicyPackages packages, IMultiTenantContextAccessor accessor, Calendar calendar)
{
    /// <summary>The package as it counts now.</summary>
    public TenantPackage Package => At(null);

    /// <summary>The package in the version that counts on the day; without a day, now.</summary>
    public TenantPackage PackageOn(DateOnly? day) => At(day is { } asked ? new PolicyMoment(asked) : null);

    /// <summary>The policy in force on the day; without a day, on the day that pages show by default.</summary>
    public PolicyView InForce(DateOnly? day = null)
    {
        var asked = day ?? Package.DefaultDay(calendar.Today());
        return PackageOn(asked).AsOf(asked);
    }

    private TenantPackage At(PolicyMoment? moment) => packages.District(accessor.Tenant.Identifier, moment)
        ?? throw new InvalidOperationException($"{accessor.Tenant.Identifier} has no policy that can be shown.");
}
