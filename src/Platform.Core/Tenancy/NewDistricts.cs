using Microsoft.Extensions.Logging;
using Platform.Core.Policies;
using Platform.Core.Policies.Versions;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>Packages that have no tenant yet: each is validated, and one whose code or host name another district has is refused.</summary>
public sealed partial class NewDistricts(ShippedPackages shipped, IPolicySource database, PolicyPackages packages, ILogger<NewDistricts> log)
{
    /// <summary>Reads a package only when it is its turn; those of tenants that are open, and layers, not at all.</summary>
    /// <param name="open">The tenants that there are.</param>
    /// <param name="state">What a district is opened as.</param>
    public IEnumerable<NewDistrict> Find(IReadOnlyList<Tenant> open, TenantState state)
    {
        var taken = new TakenNames(open.Select(tenant => tenant.ToInfo()));
        var at = shipped.Under(database.At(null));
        var known = open.Select(tenant => tenant.Identifier).Concat(database.Slugs()).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var slug in shipped.Source.Slugs().Where(slug => !known.Contains(slug)))
        {
            if (packages.Find(slug, at)?.District is not { } district)
            {
                continue;
            }

            if (taken.WhyNot(district.Profile) is not null)
            {
                Log.Taken(log, slug, district.Profile.Code, string.Join('、', district.Profile.Hosts));
                continue;
            }

            taken.Add(district.Profile);
            yield return Of(district, state);
        }
    }

    internal static NewDistrict Of(TenantPackage district, TenantState state, DateOnly? liveFrom = null) => new(
        new Tenant
        {
            Identifier = district.Slug,
            Name = district.Profile.Name,
            Code = district.Profile.Code,
            Hosts = FollowPolicy.HostsOf(district.Profile),
            State = state,
            LiveFrom = liveFrom,
        },
        district.Files);

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Package {Package} is not opened: another district has its code {Code} or one of its host names ({Hosts})")]
        public static partial void Taken(ILogger logger, string package, string code, string hosts);
    }
}
