using System.Globalization;

namespace Platform.Templating.Functions;

/// <summary>Writes a date by a pattern of strftime directives.</summary>
internal static class DateWriting
{
    /// <summary>Scriban's <c>date.default_format</c>.</summary>
    public const string DefaultFormat = "%d %b %Y";

    private const string InvariantOnly = "%g";

    /// <summary>The culture names days and months, until <c>%g</c> switches to the invariant one.</summary>
    public static string Write(EvaluationContext context, DateTime date, string pattern, CultureInfo culture)
    {
        var result = new ChargedText(context);
        var offset = Offset(context, date);
        pattern = pattern == InvariantOnly ? $"{InvariantOnly} {DefaultFormat}" : pattern;
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i == pattern.Length - 1)
            {
                result.Append(pattern.AsSpan(i, 1));
            }
            else if (pattern[++i] == 'g')
            {
                culture = CultureInfo.InvariantCulture;
            }
            else
            {
                result.Append(Directive(pattern[i], date, offset, culture) ?? $"%{pattern[i]}");
            }
        }

        return result.ToString();
    }

    private static string? Directive(char directive, DateTime date, TimeSpan offset, CultureInfo culture) =>
        DateDirective.Format(directive, culture) is { } format
            ? date.ToString(format, culture)
            : DateDirective.Text(directive, date, offset, culture);

    private static TimeSpan Offset(EvaluationContext context, DateTime date) => date.Kind == DateTimeKind.Utc
        ? TimeSpan.Zero
        : context.Clock.LocalTimeZone.GetUtcOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified));
}
