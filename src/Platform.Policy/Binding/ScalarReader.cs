using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Policy.Diagnostics;
using Platform.Policy.Shapes;
using Platform.Policy.Yaml;

namespace Platform.Policy.Binding;

/// <summary>Reads single values; null means that the fault has been reported.</summary>
internal static partial class ScalarReader
{
    public static object? Read(ValueShape shape, YamlScalar scalar, Findings findings) => shape switch
    {
        ValueShape.Text => scalar.Text.Trim(),
        ValueShape.Number => Number(scalar, findings),
        ValueShape.Whole => Whole(scalar, findings),
        ValueShape.Flag => Flag(scalar, findings),
        ValueShape.Day => Day(scalar, findings),
        ValueShape.Choice choice => Choice(choice.Type, scalar, findings),
        _ => null,
    };

    public static object? Choice(Type type, YamlScalar scalar, Findings findings)
    {
        var words = ChoiceWords.Table(type);
        if (words.TryGetValue(scalar.Text, out var value)) return value;
        findings.Error(scalar.Place, $"不认识的取值：{scalar.Text}", $"只能写：{string.Join("、", words.Keys)}");
        return null;
    }

    /// <summary>A plain number without a sign.</summary>
    public static bool IsNumber(YamlScalar scalar) => scalar.Plain && Digits().IsMatch(scalar.Text);

    private static decimal? Number(YamlScalar scalar, Findings findings)
    {
        if (scalar.Plain && Digits().IsMatch(scalar.Text)
            && decimal.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            if (number >= 0) return number;
            findings.Error(scalar.Place, $"数字不能是负数：{scalar.Text}", "写不带负号的数");
            return null;
        }

        var fix = scalar.Plain ? "写十进制数，如 450000 或 5.0；不写千分位、单位和万、亿" : "数字不加引号";
        findings.Error(scalar.Place, $"这里应是数字，却写了“{scalar.Text}”", fix);
        return null;
    }

    private static int? Whole(YamlScalar scalar, Findings findings)
    {
        if (scalar.Plain && int.TryParse(scalar.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        findings.Error(scalar.Place, $"这里应是整数，却写了“{scalar.Text}”", scalar.Plain ? "写整数，如 1" : "数字不加引号");
        return null;
    }

    private static bool? Flag(YamlScalar scalar, Findings findings)
    {
        if (scalar is { Plain: true, Text: "true" or "false" }) return scalar.Text == "true";
        findings.Error(scalar.Place, $"这里应是 true 或 false，却写了“{scalar.Text}”", "是写 true，否写 false，不加引号");
        return null;
    }

    private static DateOnly? Day(YamlScalar scalar, Findings findings)
    {
        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && day.Year is >= 1900 and <= 2200) return day;
        findings.Error(scalar.Place, $"这里应是日期，却写了“{scalar.Text}”", "写成 2025-12-31 的样子，并且日历上有这一天");
        return null;
    }

    [GeneratedRegex("^-?(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,8})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}
