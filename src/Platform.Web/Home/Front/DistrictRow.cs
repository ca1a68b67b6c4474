using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Policy.Model;

namespace Platform.Web.Home.Front;

/// <summary>A district in the list, with its policy where it can be shown.</summary>
public sealed record DistrictRow(TenantInfo Tenant, PolicyView? Policy, bool Ended)
{
    public static DistrictRow Of(TenantInfo tenant, PolicyPackages packages, DateOnly today) => packages.District(tenant.Identifier) is { } package
        ? new DistrictRow(tenant, package.AsOf(package.DefaultDay(today)), package.Profile.Lifespan.Until <= today)
        : new DistrictRow(tenant, null, false);
}
