using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Policies;

/// <summary>The policy of the tenant at hand: today's, or the last day's where the district has ended.</summary>
public sealed class PolicyReader(PolicyPackages packages, IMultiTenantContextAccessor accessor, Calendar calendar)
{
    public TenantInfo Tenant => accessor.Tenant;

    /// <summary>The package as it counts now.</summary>
    public TenantPackage Package => At(null);

    /// <summary>The package in the version that counts on the day; without a day, now.</summary>
    /// <param name="known">Versions confirmed after that day are not seen.</param>
    public TenantPackage PackageOn(DateOnly? day, DateOnly? known = null) => At(Moment(day, known));

    /// <summary>The policy in force on the day; without a day, on the day that pages show by default.</summary>
    /// <param name="known">Versions confirmed after that day are not seen.</param>
    public PolicyView InForce(DateOnly? day = null, DateOnly? known = null)
    {
        var asked = day ?? Package.DefaultDay(calendar.Today());
        return PackageOn(asked, known).AsOf(asked);
    }

    /// <summary>Whether anything was known of the district's policy by the end of that day.</summary>
    public bool Knew(DateOnly known) => Find(Moment(null, known)) is not null;

    private PolicyMoment? Moment(DateOnly? day, DateOnly? known) =>
        day is null && known is null ? null : new PolicyMoment(day ?? calendar.Today(), known is { } last ? Calendar.EndOf(last) : null);

    private TenantPackage At(PolicyMoment? moment) => Find(moment)
        ?? throw new InvalidOperationException($"{accessor.Tenant.Identifier} has no policy that can be shown.");

    private TenantPackage? Find(PolicyMoment? moment) => packages.District(accessor.Tenant.Identifier, moment);
}
