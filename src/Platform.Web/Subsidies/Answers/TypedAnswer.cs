using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Platform.Policy.Model;
using Platform.Policy.Wording;

namespace Platform.Web.Subsidies.Answers;

/// <summary>Reads what people type for figures and days: １２０个, 1,200, 3千, 45万元, 一百二十, 2024.12.16. What it cannot read it leaves as typed.</summary>
internal static partial class TypedAnswer
{
    public static string Read(string typed, FactKind kind, string? unit) => kind switch
    {
        FactKind.Number or FactKind.Whole or FactKind.Money or FactKind.Percent or FactKind.PerOption or FactKind.Monthly => Number(typed, unit) ?? typed.Trim(),
        FactKind.Day => Day(typed) ?? typed.Trim(),
        _ => typed.Trim(),
    };

    /// <summary>How a typed answer was understood, in words; null where it is what was typed.</summary>
    public static string? Understood(string typed, string read, FactKind kind, string? unit)
    {
        if (kind == FactKind.Day)
            return DateOnly.TryParseExact(read, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && typed.Trim() != DateWords.Day(day) ? DateWords.Day(day) : null;
        return read == typed.Trim() || !decimal.TryParse(read, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? null : $"{read} {unit}".Trim();
    }

    private static string? Number(string typed, string? unit)
    {
        var text = Compact(typed);
        foreach (var ending in new[] { unit is null ? "" : Compact(unit), "元", "%" })
            if (ending.Length > 0 && text.EndsWith(ending, StringComparison.Ordinal)) text = text[..^ending.Length];
        var match = Figure().Match(text);
        if (!match.Success) return ChineseNumerals.TryParse(text, out var words) ? words.ToString(CultureInfo.InvariantCulture) : null;
        if (!decimal.TryParse(match.Groups["number"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return null;
        var scale = match.Groups["scale"].Value switch { "千" => 1_000m, "万" => 10_000m, "亿" => 100_000_000m, _ => 1m };
        return (scale == 1 ? number : number * scale).ToString("0.############", CultureInfo.InvariantCulture);
    }

    private static string? Day(string typed)
    {
        var match = DayText().Match(Compact(typed));
        return match.Success
            && int.TryParse(match.Groups["y"].Value, out var year) && int.TryParse(match.Groups["m"].Value, out var month) && int.TryParse(match.Groups["d"].Value, out var day)
            && year is > 0 and < 10000 && month is > 0 and < 13 && day > 0 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Full-width characters as plain ones, without spaces and thousands separators.</summary>
    private static string Compact(string text)
    {
        try
        {
            return string.Concat(text.Normalize(NormalizationForm.FormKC).Where(c => !char.IsWhiteSpace(c) && c is not ',' and not '，'));
        }
        catch (ArgumentException)
        {
            // Text with lone surrogates has no normal form.
            return text.Trim();
        }
    }

    [GeneratedRegex(@"^(?<number>-?\d{1,15}(\.\d{1,8})?)(?<scale>[千万亿]?)$")]
    private static partial Regex Figure();

    [GeneratedRegex(@"^(?<y>\d{4})([-./年])?(?<m>\d{1,2})([-./月])?(?<d>\d{1,2})[日号]?$")]
    private static partial Regex DayText();
}
