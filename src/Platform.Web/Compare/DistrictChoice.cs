using Platform.Core.Tenancy;

namespace Platform.Web.Compare;

/// <summary>Which districts are laid side by side and which are offered besides: no more of either than a page can show, however many there are.</summary>
/// <param name="HasUnknown">Whether one was asked for that is not here.</param>
/// <param name="HasTooMany">Whether more were asked for than fit side by side.</param>
/// <param name="OffersAll">Whether every district is offered; else some can only be reached by typing their name.</param>
public sealed record DistrictChoice(IReadOnlyList<TenantInfo> Chosen, IReadOnlyList<TenantInfo> Offered, bool HasUnknown, bool HasTooMany, bool OffersAll)
{
    public const string DistrictKey = "d";
    public const string AddKey = "add";
    public const int MostChosen = 12;

    private const int MostOffered = 60;
    private const int ChosenByDefault = 6;

    /// <summary>Without a choice the first districts in the order of their codes.</summary>
    /// <param name="all">Those that may be chosen, in that order.</param>
    public static DistrictChoice Read(IQueryCollection query, IReadOnlyList<TenantInfo> all)
    {
        var known = all.ToDictionary(tenant => tenant.Identifier, StringComparer.OrdinalIgnoreCase);
        var asked = query[DistrictKey].OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var added = query[AddKey].OfType<string>().Select(text => text.Trim()).Where(text => text.Length > 0).Select(text => all.FirstOrDefault(tenant => IsMeant(tenant, text)));
        List<TenantInfo?> found = [.. asked.Take(MostChosen).Select(known.GetValueOrDefault), .. added];
        List<TenantInfo> chosen = [.. found.OfType<TenantInfo>().DistinctBy(tenant => tenant.Id).Take(MostChosen)];
        chosen = InOrder(found.Count == 0 ? all.Take(ChosenByDefault) : chosen);
        return new DistrictChoice(
            chosen,
            InOrder(all.Take(MostOffered).Concat(chosen).DistinctBy(tenant => tenant.Id)),
            found.Contains(null),
            asked.Count > MostChosen,
            all.Count <= MostOffered);
    }

    /// <summary>The name of one that is offered, with its code where another has the same name.</summary>
    public string LabelOf(TenantInfo tenant) => Offered.Count(offered => offered.Name == tenant.Name) > 1 ? $"{tenant.Name} {tenant.Code}" : tenant.Name;

    private static bool IsMeant(TenantInfo tenant, string text) =>
        tenant.Name.Contains(text, StringComparison.Ordinal) || tenant.Code.StartsWith(text, StringComparison.Ordinal);

    private static List<TenantInfo> InOrder(IEnumerable<TenantInfo> tenants) => [.. tenants.OrderBy(tenant => tenant.Code, StringComparer.Ordinal)];
}
