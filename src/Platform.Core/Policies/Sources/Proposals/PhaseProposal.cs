using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>启动阶段（2021年4月—2021年12月）: title, printed span, first day, day after the last.</summary>
internal static partial class PhaseProposal
{
    public static void Fill(Recognised found, ClausePlace place)
    {
        found.Add("title", Span().Replace(place.Title, "").Trim('（', '）', ' ') is { Length: > 0 } title ? title : place.Title);
        if (Span().Match(place.Title + "\n" + place.Words) is { Success: true } span && FirstDay(span) is { } from && LastDay(span) is { } last)
        {
            found.Add("from", from);
            found.Add("until", last.AddDays(1));
            found.Add("label", span.Value);
        }

        found.Add("text", place.Words);
    }

    private static DateOnly? FirstDay(Match span) => Day(span, "year", "month", "day", _ => 1);

    private static DateOnly? LastDay(Match span) => Day(span, span.Groups["year2"].Success ? "year2" : "year", "month2", "day2", month => DateTime.DaysInMonth(month.Year, month.Month));

    private static DateOnly? Day(Match span, string year, string month, string day, Func<DateOnly, int> without) =>
        !DateOnly.TryParseExact($"{span.Groups[year].Value}-{span.Groups[month].Value}-1", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first) ? null
        : !span.Groups[day].Success ? first.AddDays(without(first) - 1)
        : DateOnly.TryParseExact($"{first:yyyy-MM}-{span.Groups[day].Value}", "yyyy-MM-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var exact) ? exact : null;

    [GeneratedRegex(@"(?<year>\d{4})年(?<month>\d{1,2})月((?<day>\d{1,2})日)?\s*[—–\-－~～至]+\s*((?<year2>\d{4})年)?(?<month2>\d{1,2})月((?<day2>\d{1,2})日)?")]
    private static partial Regex Span();
}
