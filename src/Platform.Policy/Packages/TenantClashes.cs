using Platform.Policy.Diagnostics;

namespace Platform.Policy.Packages;

/// <summary>What must differ from one district to the next: code and host names.</summary>
internal static class TenantClashes
{
    public static void Find(IReadOnlyList<(PackageDraft Draft, TenantPackage Package)> tenants)
    {
        var codes = tenants.Select(tenant => (tenant.Draft, Value: tenant.Package.Profile.Code, Place: PlaceOf(tenant.Draft, "code")));
        var hosts = tenants.SelectMany(tenant => tenant.Package.Profile.Hosts.Select(host =>
            (tenant.Draft, Value: host, Place: PlaceOf(tenant.Draft, "hosts"))));
        Report(codes, "行政区划代码", "每个区县的代码各不相同，核对后改正");
        Report(hosts, "域名", "一个域名只属于一个区县");
    }

    private static void Report(IEnumerable<(PackageDraft Draft, string Value, Place Place)> values, string word, string fix)
    {
        foreach (var same in values.GroupBy(value => value.Value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
            foreach (var (draft, value, place) in same)
            {
                var others = same.Where(other => other.Draft != draft).Select(other => other.Draft.Slug).DefaultIfEmpty(draft.Slug).Distinct();
                draft.Findings.Error(place, $"{word} {value} 与 {string.Join("、", others)} 重复", fix);
            }
    }

    private static Place PlaceOf(PackageDraft draft, string key) =>
        draft.TenantProfile?.Find(key)?.Place ?? Place.Top($"{draft.Slug}/tenant.yaml");
}
