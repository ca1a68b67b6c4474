using System.Globalization;
using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>Reads a single written value of a fact, as forms, registers and case files have it.</summary>
internal static class FactText
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"];

    public static bool IsNumeric(FactKind kind) => kind is FactKind.Number or FactKind.Whole or FactKind.Money or FactKind.Percent or FactKind.PerOption;

    /// <summary>The number, or null with the sentence about what is wrong.</summary>
    public static decimal? Number(string text, FactKind kind, decimal min, decimal? max, out string? fault)
    {
        fault = null;
        if (!decimal.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            fault = $"应填数字，填的是“{text}”";
        else if (number < min) fault = $"不能小于{Figures.Plain(min)}，填的是{Figures.Plain(number)}";
        else if (number > (max ?? 1_000_000_000_000m)) fault = $"不能大于{Figures.Plain(max ?? 1_000_000_000_000m)}，填的是{Figures.Plain(number)}";
        else if (kind == FactKind.Whole && !decimal.IsInteger(number)) fault = $"应填整数，填的是{Figures.Plain(number)}";
        else if (kind == FactKind.Money && number * 100 != decimal.Truncate(number * 100)) fault = $"金额最多到分，填的是{Figures.Plain(number)}";
        return fault is null ? number : null;
    }

    /// <summary>The code, or null with the sentence about what is wrong.</summary>
    public static int? Code(string text, FactKind kind, IReadOnlyDictionary<string, string> options, out string? fault)
    {
        fault = null;
        return kind switch
        {
            FactKind.Flag => Flag(text, ref fault),
            FactKind.Day => Day(text, ref fault),
            FactKind.Set => Set(text, options, ref fault),
            _ => Option(text, options, ref fault),
        };
    }

    public static int PositionOf(string key, IReadOnlyDictionary<string, string> options)
    {
        var position = 0;
        foreach (var option in options)
        {
            if (option.Key == key) return position;
            position++;
        }

        return -1;
    }

    private static int? Flag(string text, ref string? fault)
    {
        if (text is "true" or "是" or "有" or "1") return 1;
        if (text is "false" or "否" or "无" or "0") return 0;
        fault = $"应填是或否，填的是“{text}”";
        return null;
    }

    private static int? Day(string text, ref string? fault)
    {
        if (DateOnly.TryParseExact(text, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2200) return day.DayNumber;
        fault = $"应填日期，如 2024-12-16，填的是“{text}”";
        return null;
    }

    private static int? Set(string text, IReadOnlyDictionary<string, string> options, ref string? fault)
    {
        var bits = 0;
        if (text is "无" or "[]") return bits;
        foreach (var word in text.Split([';', '；', '、', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Option(word, options, ref fault) is not { } position) return null;
            bits |= 1 << position;
        }

        return bits;
    }

    private static int? Option(string text, IReadOnlyDictionary<string, string> options, ref string? fault)
    {
        var position = PositionOf(text, options);
        if (position < 0) position = options.Values.ToList().IndexOf(text);
        if (position >= 0) return position;
        fault = $"没有“{text}”这个选项，可选：{string.Join("、", options.Values)}";
        return null;
    }
}
