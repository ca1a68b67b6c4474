using System.Globalization;

namespace Platform.Policy.Wording;

/// <summary>日期 as official documents print them (GB/T 9704-2012, 7.3.5.4): Arabic digits, full year, no leading zeros.</summary>
public static class DateWords
{
    /// <summary>2021年4月22日.</summary>
    public static string Day(DateOnly day) => Invariant($"{day.Year}年{day.Month}月{day.Day}日");

    /// <summary>2021年4月.</summary>
    public static string Month(DateOnly day) => Invariant($"{day.Year}年{day.Month}月");

    /// <summary>2021年.</summary>
    public static string Year(DateOnly day) => Invariant($"{day.Year}年");

    /// <summary>二〇二一年四月二十二日.</summary>
    public static string ChineseDay(DateOnly day) =>
        $"{ChineseNumerals.DigitByDigit(day.Year)}年{ChineseNumerals.ToChinese(day.Month)}月{ChineseNumerals.ToChinese(day.Day)}日";

    /// <summary>2021年4月22日—2021年12月1日; both days are included. One day alone is printed once.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first (all three ranges).</exception>
    public static string DayRange(DateOnly first, DateOnly last) => Range(first, last, Day);

    /// <summary>2021年4月—2021年12月; both months are included. One month alone is printed once.</summary>
    public static string MonthRange(DateOnly first, DateOnly last) => Range(first, last, Month);

    /// <summary>2021年—2025年; both years are included. One year alone is printed once.</summary>
    public static string YearRange(DateOnly first, DateOnly last) => Range(first, last, Year);

    /// <summary>
    /// A window with an exclusive end, as packages keep it: 自2019年6月1日起至2025年12月31日止 for an end of 2026-01-01;
    /// 自…起 or 至…止 when one side is open, empty when both are.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The window holds no day.</exception>
    public static string Window(DateOnly? from, DateOnly? until)
    {
        if (until <= from)
            throw new ArgumentOutOfRangeException(nameof(until), until, "止日应晚于起日");
        string start = from is { } first ? $"自{Day(first)}起" : "";
        string end = until is { } after ? $"至{Day(after.AddDays(-1))}止" : "";
        return start + end;
    }

    private static string Range(DateOnly first, DateOnly last, Func<DateOnly, string> print)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        string start = print(first), end = print(last);
        return start == end ? start : $"{start}—{end}";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
