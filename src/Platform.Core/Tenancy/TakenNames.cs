using Platform.Policy.Model;

namespace Platform.Core.Tenancy;

/// <summary>Codes and host names that districts have already.</summary>
internal sealed class TakenNames(IEnumerable<TenantInfo> taken)
{
    private readonly HashSet<string> codes = [.. taken.Select(tenant => tenant.Code)];
    private readonly HashSet<string> hosts = new(taken.SelectMany(tenant => tenant.Hosts), StringComparer.OrdinalIgnoreCase);

    /// <summary>Why a district with this profile cannot be opened beside the others, in Chinese; null where it can.</summary>
    public string? WhyNot(TenantProfile profile) => Clashes(profile).Select(clash => clash.Sentence).FirstOrDefault();

    /// <summary>The same, of a row that is to be added.</summary>
    public string? WhyNot(Tenant tenant) => Clashes(tenant.Code, tenant.Hosts).Select(clash => clash.Sentence).FirstOrDefault();

    /// <summary>What of the profile they have, by its key, each with a sentence.</summary>
    public IEnumerable<(string Key, string Value, string Sentence)> Clashes(TenantProfile profile) => Clashes(profile.Code, profile.Hosts);

    private IEnumerable<(string Key, string Value, string Sentence)> Clashes(string code, IEnumerable<string> named)
    {
        if (codes.Contains(code))
        {
            yield return ("code", code, $"行政区划代码 {code} 已有区县使用。");
        }

        foreach (var host in named.Where(hosts.Contains))
        {
            yield return ("hosts", host, $"域名 {host} 已有区县使用。");
        }
    }

    public void Add(TenantProfile profile)
    {
        codes.Add(profile.Code);
        hosts.UnionWith(profile.Hosts);
    }
}
