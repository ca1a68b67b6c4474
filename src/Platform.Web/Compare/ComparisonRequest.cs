using Microsoft.AspNetCore.Http.Extensions;
using Platform.Policy.Comparison;
using Platform.Policy.Packages;

namespace Platform.Web.Compare;

/// <summary>Which districts to lay side by side, and whether only where they differ: <c>?d=a&amp;d=b&amp;only=differences</c>.</summary>
public sealed record ComparisonRequest(DistrictChoice Choice, IReadOnlyList<TenantPackage> Districts, bool OnlyDifferences)
{
    public const string OnlyKey = "only";
    public const string Differences = "differences";

    private const int FewestDistricts = 2;

    /// <summary>Loads the chosen districts' policies and no others.</summary>
    public static ComparisonRequest Read(IQueryCollection query, ComparableDistricts districts)
    {
        var choice = DistrictChoice.Read(query, districts.All);
        return new ComparisonRequest(choice, districts.Load(choice.Chosen), query[OnlyKey] == Differences);
    }

    /// <summary>Each district as of its own day: today, or the last day of one that has ended. Null with fewer than two.</summary>
    public ComparisonTable? Table(DateOnly today) => Districts.Count < FewestDistricts
        ? null
        : ComparePolicies.Run([.. Districts.Select(package => package.AsOf(package.DefaultDay(today)))]);

    /// <summary>The query that asks for the same districts.</summary>
    public QueryString Query(bool onlyDifferences, string? format = null)
    {
        var query = new QueryBuilder();
        query.Add(DistrictChoice.DistrictKey, Districts.Select(package => package.Slug));
        if (onlyDifferences)
        {
            query.Add(OnlyKey, Differences);
        }

        if (format is not null)
        {
            query.Add("format", format);
        }

        return query.ToQueryString();
    }
}
