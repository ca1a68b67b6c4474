using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Conditions;

internal enum Relation { Is, IsNot, AtLeast, MoreThan, AtMost, LessThan }

/// <summary>Comparisons decided and put in words.</summary>
internal static class Relations
{
    /// <summary>Whether it holds for the sign of (left − right).</summary>
    public static bool Holds(this Relation relation, int sign) => relation switch
    {
        Relation.Is => sign == 0,
        Relation.IsNot => sign != 0,
        Relation.AtLeast => sign >= 0,
        Relation.MoreThan => sign > 0,
        Relation.AtMost => sign <= 0,
        _ => sign < 0,
    };

    public static Relation Opposite(this Relation relation) => relation switch
    {
        Relation.Is => Relation.IsNot,
        Relation.IsNot => Relation.Is,
        Relation.AtLeast => Relation.LessThan,
        Relation.MoreThan => Relation.AtMost,
        Relation.AtMost => Relation.MoreThan,
        _ => Relation.AtLeast,
    };

    /// <summary>超过30%; 三级及以上; 不早于2024年1月1日.</summary>
    public static string Words(this Relation relation, string value, FactKind kind) => (relation, kind) switch
    {
        (Relation.Is, _) => "为" + value,
        (Relation.IsNot, _) => "不是" + value,
        (Relation.AtLeast, FactKind.Scale) => value + "及以上",
        (Relation.MoreThan, FactKind.Scale) => "高于" + value,
        (Relation.AtMost, FactKind.Scale) => value + "及以下",
        (Relation.LessThan, FactKind.Scale) => "低于" + value,
        (Relation.AtLeast, FactKind.Day) => "不早于" + value,
        (Relation.MoreThan, FactKind.Day) => "晚于" + value,
        (Relation.AtMost, FactKind.Day) => "不晚于" + value,
        (Relation.LessThan, FactKind.Day) => "早于" + value,
        (Relation.AtLeast, _) => "不少于" + value,
        (Relation.MoreThan, _) => "超过" + value,
        (Relation.AtMost, _) => "不超过" + value,
        _ => "少于" + value,
    };
}
