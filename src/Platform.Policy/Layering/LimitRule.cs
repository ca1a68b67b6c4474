using System.Globalization;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Policy.Layering;

/// <summary>下限 and 上限 of an upper layer: a nearer value may be stricter, never laxer; then the upper one stays.</summary>
internal static class LimitRule
{
    public static bool Breaks(ItemDefinition nearer, IReadOnlyList<ItemDefinition> uppers, Findings findings)
    {
        if (Broken(nearer, uppers) is not { } broken) return false;
        var (upper, limit) = broken;
        findings.Warning(
            nearer.Bound.PlaceOf(nearer.Applies ? "value" : "applies"),
            $"{Cite(nearer)}{Fault(nearer, limit, ValueOf(upper)!.Value)}{Cite(upper)}规定的{Word(limit)}{Print(ValueOf(upper)!.Value)}{upper.Bound.Value<string>("unit")}",
            "以上级为准；核对原文，数字写错的改正");
        return true;
    }

    /// <summary>The first of the upper limits that the nearer value breaks, from far to near.</summary>
    public static (ItemDefinition Upper, ParameterLimit Limit)? Broken(ItemDefinition nearer, IReadOnlyList<ItemDefinition> uppers)
    {
        foreach (var upper in uppers)
        {
            if (LimitOf(upper) is { } limit && ValueOf(upper) is { } bound && Fault(nearer, limit, bound) is not null) return (upper, limit);
        }

        return null;
    }

    private static string? Fault(ItemDefinition nearer, ParameterLimit limit, decimal bound)
    {
        if (!nearer.Applies) return "写了不适用，不能免除";
        if (ValueOf(nearer) is not { } value) return null;
        var broken = limit == ParameterLimit.Floor ? value < bound : value > bound;
        return broken ? $"的{Print(value)}{nearer.Bound.Value<string>("unit")}突破了" : null;
    }

    private static ParameterLimit? LimitOf(ItemDefinition item) =>
        item.Bound.Fields.TryGetValue("limit", out var field) && field.Value is ParameterLimit limit and not ParameterLimit.None ? limit : null;

    private static decimal? ValueOf(ItemDefinition item) => item.Bound.Fields.TryGetValue("value", out var field) ? field.Value as decimal? : null;

    private static string Cite(ItemDefinition item) =>
        $"《{item.Source.DocumentTitle}》{item.Source.Clause}";

    private static string Word(ParameterLimit limit) => limit == ParameterLimit.Floor ? "下限" : "上限";

    private static string Print(decimal value) => value.ToString("0.########", CultureInfo.InvariantCulture);
}
