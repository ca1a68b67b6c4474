using System.Globalization;
using System.Text;

namespace Platform.Templating.Functions;

/// <summary>Reads a date from text, freely or by a pattern of strftime directives. Text with a zone is converted to the clock's local one.</summary>
internal static class DateReading
{
    // Without these, an offset would be applied by the zone of the process, and a bare time would take the process's date.
    private const DateTimeStyles Styles = DateTimeStyles.AdjustToUniversal | DateTimeStyles.NoCurrentDateDefault;

    public static DateTime Read(EvaluationContext context, string text, string? pattern, CultureInfo culture)
    {
        var read = pattern is null
            ? DateTime.TryParse(text, culture, Styles | DateTimeStyles.AllowWhiteSpaces, out var date)
            : DateTime.TryParseExact(text, NetFormat(pattern, ref culture), culture, Styles | Spaces(pattern), out date);
        if (!read)
        {
            var wanted = pattern is null ? "请写成 2026-03-01 这样的形式" : $"它不合格式“{pattern}”";
            throw new FunctionException($"无法把“{text}”读成日期，{wanted}");
        }

        return date.Kind == DateTimeKind.Utc
            ? DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(date, context.Clock.LocalTimeZone), DateTimeKind.Unspecified)
            : InYearOfClock(context, text, date);
    }

    // .NET takes a missing year from the process's clock.
    private static DateTime InYearOfClock(EvaluationContext context, string text, DateTime date)
    {
        var isGiven = text.Contains((date.Year % 100).ToString("00", CultureInfo.InvariantCulture), StringComparison.Ordinal);
        return isGiven || date.Year != TimeProvider.System.GetLocalNow().Year
            ? date
            : date.AddYears(context.Clock.GetLocalNow().Year - date.Year);
    }

    // %e, %k and %l are padded with a blank.
    private static DateTimeStyles Spaces(string pattern) =>
        pattern.Contains("%e", StringComparison.Ordinal)
        || pattern.Contains("%k", StringComparison.Ordinal)
        || pattern.Contains("%l", StringComparison.Ordinal)
            ? DateTimeStyles.AllowWhiteSpaces
            : DateTimeStyles.None;

    private static string NetFormat(string pattern, ref CultureInfo culture)
    {
        var format = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i == pattern.Length - 1)
            {
                AppendLiteral(format, pattern[i]);
            }
            else if (pattern[++i] == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else
            {
                format.Append(DateDirective.Format(pattern[i], culture)
                    ?? DateDirective.ReadingFormat(pattern[i])
                    ?? throw new FunctionException($"读日期时不能用 %{pattern[i]}"));
            }
        }

        return format.ToString();
    }

    // A blank stays bare: .NET does not match an escaped one where it allows more of them.
    private static void AppendLiteral(StringBuilder format, char c) =>
        format.Append(char.IsWhiteSpace(c) ? "" : "\\").Append(c);
}
