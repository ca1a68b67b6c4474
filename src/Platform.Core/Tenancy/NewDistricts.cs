using Microsoft.Extensions.Logging;
using Platform.Core.Policies;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>Packages that have no tenant yet: each is validated, and one whose code or host name another district has is refused.</summary>
public sealed partial class NewDistricts(IPolicySource source, PolicyPackages packages, ILogger<NewDistricts> log)
{
    /// <summary>Reads a package only when it is its turn.</summary>
    /// <param name="open">The tenants that there are.</param>
    /// <param name="state">What a district is opened as.</param>
    public IEnumerable<Tenant> Find(IReadOnlyList<Tenant> open, TenantState state)
    {
        var known = open.Select(tenant => tenant.Identifier).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var codes = open.Select(tenant => tenant.Code).ToHashSet(StringComparer.Ordinal);
        var hosts = open.SelectMany(tenant => tenant.Hosts).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var slug in source.Slugs().Where(slug => !known.Contains(slug)))
        {
            if (packages.District(slug)?.Profile is not { } profile)
            {
                continue;
            }

            if (codes.Contains(profile.Code) || profile.Hosts.Any(hosts.Contains))
            {
                Log.Taken(log, slug, profile.Code, string.Join('、', profile.Hosts));
                continue;
            }

            codes.Add(profile.Code);
            hosts.UnionWith(profile.Hosts);
            yield return Of(profile, state);
        }
    }

    private static Tenant Of(TenantProfile profile, TenantState state) => new()
    {
        Identifier = profile.Slug,
        Name = profile.Name,
        Code = profile.Code,
        Hosts = [.. profile.Hosts.Select(host => host.ToLowerInvariant())],
        State = state,
    };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "Package {Package} is not opened: another district has its code {Code} or one of its host names ({Hosts})")]
        public static partial void Taken(ILogger logger, string package, string code, string hosts);
    }
}
