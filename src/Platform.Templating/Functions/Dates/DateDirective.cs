using System.Globalization;

namespace Platform.Templating.Functions;

/// <summary>Scriban's strftime directives (the letter after %) and what they are in .NET's date formats.</summary>
internal static class DateDirective
{
    /// <summary>The .NET format of a directive that reads and writes alike; null for one that has none.</summary>
    public static string? Format(char directive, CultureInfo culture) => directive switch
    {
        'a' => "ddd",
        'A' => "dddd",
        'b' or 'h' => "MMM",
        'B' => "MMMM",
        'c' => "ddd MMM dd HH:mm:ss yyyy",
        'd' => "dd",
        'D' => "MM/dd/yy",
        'F' => "yyyy-MM-dd",
        'H' => "HH",
        'I' => "hh",
        'L' => "fff",
        'm' => "MM",
        'M' => "mm",
        'N' => "fffffff00",
        'p' => "tt",
        'r' => "hh:mm:ss tt",
        'R' => "HH:mm",
        'S' => "ss",
        'T' => "HH:mm:ss",
        'x' => culture.DateTimeFormat.ShortDatePattern,
        'X' => culture.DateTimeFormat.LongTimePattern,
        'y' => "yy",
        'Y' => "yyyy",
        _ => null,
    };

    /// <summary>The .NET format that reads what a directive without <see cref="Format"/> writes; null when it cannot be read back.</summary>
    public static string? ReadingFormat(char directive) => directive switch
    {
        'e' => "%d",
        'k' => "%H",
        'l' => "%h",
        'P' => "tt",
        'Z' => "zzz",
        'n' => "\\\n",
        't' => "\\\t",
        '%' => "\\%",
        _ => null,
    };

    /// <summary>The text of a directive without <see cref="Format"/>; null for an unknown one.</summary>
    public static string? Text(char directive, DateTime date, TimeSpan offset, CultureInfo culture) => directive switch
    {
        'e' => Padded(date.Day),
        'k' => Padded(date.Hour),
        'l' => Padded(date.Hour % 12 == 0 ? 12 : date.Hour % 12),
        'P' => date.ToString("tt", culture).ToLowerInvariant(),
        'C' => Digits(date.Year / 100, "00"),
        'j' => Digits(date.DayOfYear, "000"),
        's' => Digits((date - DateTime.UnixEpoch - offset).Ticks / TimeSpan.TicksPerSecond, "0"),
        'u' => Digits(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, "0"),
        'w' => Digits((int)date.DayOfWeek, "0"),
        'U' => Digits((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, "00"),
        'W' => Digits((date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7, "00"),
        'V' => Digits(ISOWeek.GetWeekOfYear(date), "00"),
        'v' => Padded(date.Day) + date.ToString("-MMM-yyyy", CultureInfo.InvariantCulture).ToUpperInvariant(),
        'Z' => (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        'n' => "\n",
        't' => "\t",
        '%' => "%",
        _ => null,
    };

    private static string Padded(int number) => Digits(number, "0").PadLeft(2);

    private static string Digits(long number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
