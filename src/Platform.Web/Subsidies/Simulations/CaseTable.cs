using Platform.Policy.Subsidies;

namespace Platform.Web.Subsidies.Simulations;

/// <summary>The institutions of a simulation, filtered, sorted and paged by the address.</summary>
public sealed class CaseTable
{
    private const int PageSize = 20;

    public static readonly IReadOnlyDictionary<string, string> Filters = new Dictionary<string, string>
    {
        [""] = "全部",
        ["gain"] = "多得",
        ["lose"] = "少得",
        ["new"] = "新得到",
        ["gone"] = "不再得到",
        ["same"] = "不变",
    };

    public CaseTable(IReadOnlyList<SimulatedCase> all, IQueryCollection query)
    {
        Filter = Filters.ContainsKey(query["show"].ToString()) ? query["show"].ToString() : "";
        Sort = query["sort"].ToString() is "name" or "before" or "after" or "less" ? query["sort"].ToString() : "more";
        Counts = Filters.Keys.ToDictionary(key => key, key => all.Count(one => Fits(one, key)));
        Rows = [.. Sorted(all.Where(one => Fits(one, Filter)))];
        Pages = Math.Max(1, (Rows.Count + PageSize - 1) / PageSize);
        Page = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, Pages) : 1;
    }

    public string Filter { get; }
    public string Sort { get; }
    public int Page { get; }
    public int Pages { get; }

    /// <summary>How many cases each filter shows.</summary>
    public IReadOnlyDictionary<string, int> Counts { get; }

    /// <summary>All that the filter leaves, in order.</summary>
    public IReadOnlyList<SimulatedCase> Rows { get; }

    public IEnumerable<SimulatedCase> OnPage => Rows.Skip((Page - 1) * PageSize).Take(PageSize);

    private static bool Fits(SimulatedCase one, string filter) => filter switch
    {
        "gain" => one.Difference > 0,
        "lose" => one.Difference < 0,
        "same" => one.Difference == 0,
        "new" => one.WasGranted != Verdict.Met && one.IsGranted == Verdict.Met,
        "gone" => one.WasGranted == Verdict.Met && one.IsGranted != Verdict.Met,
        _ => true,
    };

    private IEnumerable<SimulatedCase> Sorted(IEnumerable<SimulatedCase> cases) => Sort switch
    {
        "name" => cases.OrderBy(one => one.Id, StringComparer.Ordinal),
        "before" => cases.OrderByDescending(one => one.Before),
        "after" => cases.OrderByDescending(one => one.After),
        "less" => cases.OrderBy(one => one.Difference ?? 0),
        _ => cases.OrderByDescending(one => one.Difference ?? 0).ThenByDescending(one => one.After),
    };
}
