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

    /// <summary>Without a choice the first districts in the order of their codes.</summary>
    public static ComparisonRequest Read(IQueryCollection query, TenantCatalog catalog)
    {
        var asked = query[DistrictKey].OfType<string>().Where(text => text.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var all = InOrder(catalog);
        return new ComparisonRequest(
            asked.Count == 0 ? [.. all.Take(DefaultDistricts)] : [.. all.Where(package => asked.Contains(package.Slug))],
            query[OnlyKey] == Differences,
            asked.Any(slug => !catalog.Tenants.ContainsKey(slug.ToLowerInvariant())));
    }

    public static IEnumerable<TenantPackage> InOrder(TenantCatalog catalog) =>
        catalog.Tenants.Values.OrderBy(package => package.Profile.Code, StringComparer.Ordinal);

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
