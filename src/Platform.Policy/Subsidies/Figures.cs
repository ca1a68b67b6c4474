using System.Globalization;
using Platform.Policy.Model;
using Platform.Policy.Wording;

namespace Platform.Policy.Subsidies;

/// <summary>Numbers, options and days as sentences print them.</summary>
internal static class Figures
{
    /// <summary>Up to four decimals, without trailing zeros.</summary>
    public static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>The same number without trailing zeros, so that 180000.0 is written 180000 in JSON.</summary>
    public static decimal Trimmed(decimal number) => number / 1.0000000000000000000000000000m;

    public static string Yuan(decimal yuan) => Plain(yuan) + "元";

    /// <summary>A number with its unit; days and options by their own words.</summary>
    public static string Code(int code, FactKind kind, IReadOnlyDictionary<string, string> options) => kind switch
    {
        FactKind.Flag => code == 1 ? "是" : "否",
        FactKind.Day => DateWords.Day(DateOnly.FromDayNumber(code)),
        FactKind.Set => code == 0 ? "无" : string.Join("、", options.Values.Where((_, position) => (code & (1 << position)) != 0)),
        _ => options.Values.ElementAt(code),
    };
}
