using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using Platform.Policy.Comparison;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Web.Compare;

/// <summary>
/// Which districts to lay side by side, as they were on which day, and whether only where they differ:
/// <c>?d=a&amp;d=b&amp;on=2024-12-20&amp;only=differences</c>.
/// </summary>
public sealed record ComparisonRequest(DistrictChoice Choice, IReadOnlyList<TenantPackage> Districts, bool OnlyDifferences)
{
    public const string OnlyKey = "only";
    public const string Differences = "differences";

    private const string OnKey = "on";
    private const string DayFormat = "yyyy-MM-dd";
    private const int FewestDistricts = 2;

    /// <summary>The day that was asked for; null for today.</summary>
    public DateOnly? On { get; private init; }

    /// <summary>Loads the chosen districts' policies and no others.</summary>
    public static ComparisonRequest Read(IQueryCollection query, ComparableDistricts districts)
    {
        var choice = DistrictChoice.Read(query, districts.All);
        DateOnly? on = DateOnly.TryParseExact(query[OnKey], DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return new ComparisonRequest(choice, districts.Load(choice.Chosen, on), query[OnlyKey] == Differences) { On = on };
    }

    /// <summary>Each district as of the day that was asked for, or today; of one that had ended by then, its last day.</summary>
    public IReadOnlyList<PolicyView> Views(DateOnly today) => [.. Districts.Select(package => package.AsOf(package.DefaultDay(On ?? today)))];

    /// <summary>The views side by side; null with fewer than two.</summary>
    public ComparisonTable? Table(DateOnly today) => Districts.Count < FewestDistricts ? null : ComparePolicies.Run(Views(today));

    /// <summary>The query that asks for the same districts.</summary>
    public QueryString Query(bool onlyDifferences, string? format = null)
    {
        var query = new QueryBuilder();
        query.Add(DistrictChoice.DistrictKey, Districts.Select(package => package.Slug));
        if (On is { } day)
        {
            query.Add(OnKey, day.ToString(DayFormat, CultureInfo.InvariantCulture));
        }

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
