using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Conditions;

internal enum Comparison { Is, IsNot, AtLeast, MoreThan, AtMost, LessThan }

/// <summary>Comparisons decided and put in words.</summary>
internal static class Comparing
{
    /// <summary>Whether it holds for the sign of (left − right).</summary>
    public static bool Holds(this Comparison comparison, int sign) => comparison switch
    {
        Comparison.Is => sign == 0,
        Comparison.IsNot => sign != 0,
        Comparison.AtLeast => sign >= 0,
        Comparison.MoreThan => sign > 0,
        Comparison.AtMost => sign <= 0,
        _ => sign < 0,
    };

    public static Comparison Opposite(this Comparison comparison) => comparison switch
    {
        Comparison.Is => Comparison.IsNot,
        Comparison.IsNot => Comparison.Is,
        Comparison.AtLeast => Comparison.LessThan,
        Comparison.MoreThan => Comparison.AtMost,
        Comparison.AtMost => Comparison.MoreThan,
        _ => Comparison.AtLeast,
    };

    /// <summary>超过30%; 三级及以上; 不早于2024年1月1日.</summary>
    public static string Words(this Comparison comparison, string value, FactKind kind) => (comparison, kind) switch
    {
        (Comparison.Is, _) => "为" + value,
        (Comparison.IsNot, _) => "不是" + value,
        (Comparison.AtLeast, FactKind.Scale) => value + "及以上",
        (Comparison.MoreThan, FactKind.Scale) => "高于" + value,
        (Comparison.AtMost, FactKind.Scale) => value + "及以下",
        (Comparison.LessThan, FactKind.Scale) => "低于" + value,
        (Comparison.AtLeast, FactKind.Day) => "不早于" + value,
        (Comparison.MoreThan, FactKind.Day) => "晚于" + value,
        (Comparison.AtMost, FactKind.Day) => "不晚于" + value,
        (Comparison.LessThan, FactKind.Day) => "早于" + value,
        (Comparison.AtLeast, _) => "不少于" + value,
        (Comparison.MoreThan, _) => "超过" + value,
        (Comparison.AtMost, _) => "不超过" + value,
        _ => "少于" + value,
    };
}
