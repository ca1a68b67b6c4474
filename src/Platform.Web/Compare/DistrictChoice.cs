using Platform.Core.Tenancy;

namespace Platform.Web.Compare;

/// <summary>Which districts are laid side by side and which are offered besides: no more of either than a page can show, however many there are.</summary>
/// <param name="HasUnknown">Whether one was asked for that is not here.</param>
/// <param name="HasTooMany">Whether more were asked for than fit side by side.</param>
public sealed record DistrictChoice(IReadOnlyList<TenantInfo> Chosen, IReadOnlyList<TenantInfo> Offered, bool HasUnknown, bool HasTooMany)
{
    public const string DistrictKey = "d";
    public const string AddKey = "add";
    public const int MostChosen = 12;

    private const int MostOffered = 60;
    private const int ChosenByDefault = 6;

    /// <summary>Without a choice the first districts in the order of their codes.</summary>
    public static DistrictChoice Read(IQueryCollection query, TenantDirectory directory)
    {
        var all = directory.Districts;
        var asked = query[DistrictKey].OfType<string>().Where(text => text.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var added = query[AddKey].OfType<string>().Where(text => text.Length > 0).Select(text => directory.Search(text).FirstOrDefault()).ToList();
        var found = asked.Take(MostChosen).Select(directory.GetByIdentifier).Concat(added).ToList();
        List<TenantInfo> known = [.. found.OfType<TenantInfo>().Where(IsListed).DistinctBy(tenant => tenant.Id).Take(MostChosen)];
        List<TenantInfo> chosen = [.. (found.Count == 0 ? all.Take(ChosenByDefault) : known).OrderBy(tenant => tenant.Code, StringComparer.Ordinal)];
        return new DistrictChoice(
            chosen,
            [.. all.Take(MostOffered).Concat(chosen).DistinctBy(tenant => tenant.Id).OrderBy(tenant => tenant.Code, StringComparer.Ordinal)],
            found.Exists(tenant => tenant is null || !IsListed(tenant)),
            asked.Count > MostChosen);
    }

    /// <summary>Whether some can only be reached by typing their name.</summary>
    public bool OffersAll(TenantDirectory directory) => directory.Districts.Count <= Offered.Count;

    private static bool IsListed(TenantInfo tenant) => tenant is { Kind: TenantKind.District, State: not TenantState.Archived };
}
