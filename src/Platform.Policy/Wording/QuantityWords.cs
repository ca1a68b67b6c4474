using System.Globalization;
using Platform.Policy.Model;

namespace Platform.Policy.Wording;

/// <summary>数量 with its unit, and the words of a bound. The scale of the value is kept: 5.0个/千人.</summary>
public static class QuantityWords
{
    /// <summary>5.0个/千人, 80%, 1处.</summary>
    public static string Of(decimal value, string unit) => value.ToString(CultureInfo.InvariantCulture) + unit;

    /// <summary>For running text: 3,000 元/托位, 5.0 个/千人, 80%. Grouped, a space before a unit that is a word.</summary>
    public static string Grouped(decimal value, string? unit)
    {
        var number = value.ToString("N" + value.Scale, CultureInfo.InvariantCulture);
        return unit is null or "" ? number : unit.StartsWith('%') ? number + unit : $"{number} {unit}";
    }

    /// <summary>不少于4托位/千人 (≥).</summary>
    public static string NotLess(decimal value, string unit) => "不少于" + Of(value, unit);

    /// <summary>至少1处 (≥).</summary>
    public static string AtLeast(decimal value, string unit) => "至少" + Of(value, unit);

    /// <summary>80%以上 (≥: 以上 includes the figure itself).</summary>
    public static string OrMore(decimal value, string unit) => Of(value, unit) + "以上";

    /// <summary>超过30% (&gt;).</summary>
    public static string MoreThan(decimal value, string unit) => "超过" + Of(value, unit);

    /// <summary>达到100%.</summary>
    public static string Reaches(decimal value, string unit) => "达到" + Of(value, unit);

    /// <summary>The default words of a bound: 不少于, 超过 or 达到.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The bound has no figure (exists, relative, increase, qualitative).</exception>
    public static string Bounded(Bound bound, decimal value, string unit) => bound switch
    {
        Bound.AtLeast => NotLess(value, unit),
        Bound.MoreThan => MoreThan(value, unit),
        Bound.Exactly => Reaches(value, unit),
        _ => throw new ArgumentOutOfRangeException(nameof(bound), bound, "这种目标没有数值界"),
    };
}
