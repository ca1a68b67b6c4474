using Platform.Policy.Model;

namespace Platform.Core.Tenancy;

/// <summary>Codes and host names that districts have already.</summary>
internal sealed class TakenNames(IEnumerable<TenantInfo> taken)
{
    private readonly HashSet<string> codes = [.. taken.Select(tenant => tenant.Code)];
    private readonly HashSet<string> hosts = new(taken.SelectMany(tenant => tenant.Hosts), StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a district with this profile cannot be opened beside the others, in Chinese; null where it can.</summary>
    public string? WhyNot(TenantProfile profile) =>
        codes.Contains(profile.Code) ? $"行政区划代码 {profile.Code} 已有区县使用。"
        : profile.Hosts.FirstOrDefault(hosts.Contains) is { } host ? $"域名 {host} 已有区县使用。"
        : null;

    public void Add(TenantProfile profile)
    {
        codes.Add(profile.Code);
        hosts.UnionWith(profile.Hosts);
    }
}
