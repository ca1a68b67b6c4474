using Microsoft.AspNetCore.Http.Extensions;
using Platform.Policy.Comparison;
using Platform.Policy.Packages;

namespace Platform.Web.Compare;

/// <summary>Which districts to lay side by side, and whether only where they differ: <c>?d=a&amp;d=b&amp;only=differences</c>.</summary>
public sealed record ComparisonRequest(IReadOnlyList<TenantPackage> Districts, bool OnlyDifferences, bool HasUnknown)
{
    public const string DistrictKey = "d";
    public const string OnlyKey = "only";
    public const string Differences = "differences";

    private const int FewestDistricts = 2;
    private const int DefaultDistricts = 6;

    /// <summary>Without a choice the first districts.</summary>
    /// <param name="all">Those that may be chosen.</param>
    public static ComparisonRequest Read(IQueryCollection query, IReadOnlyList<TenantPackage> all)
    {
        var asked = query[DistrictKey].OfType<string>().Where(text => text.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return new ComparisonRequest(
            asked.Count == 0 ? [.. all.Take(DefaultDistricts)] : [.. all.Where(package => asked.Contains(package.Slug))],
            query[OnlyKey] == Differences,
            asked.Any(slug => !all.Any(package => package.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase))));
    }

    /// <summary>Each district as of its own day: today, or the last day of one that has ended. Null with fewer than two.</summary>
    public ComparisonTable? Table(DateOnly today) => Districts.Count < FewestDistricts
        ? null
        : ComparePolicies.Run([.. Districts.Select(package => package.AsOf(package.DefaultDay(today)))]);

    /// <summary>The query that asks for the same districts.</summary>
    public QueryString Query(bool onlyDifferences, string? format = null)
    {
        var query = new QueryBuilder();
        query.Add(DistrictKey, Districts.Select(package => package.Slug));
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
