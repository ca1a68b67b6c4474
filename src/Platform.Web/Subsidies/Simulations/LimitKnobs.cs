using System.Globalization;
using Platform.Policy.Model;

namespace Platform.Web.Subsidies.Simulations;

/// <summary>The caps and floors of a rule that are plain figures.</summary>
internal static class LimitKnobs
{
    public static IEnumerable<Knob> Of(SubsidyRule rule) => rule.Limits.SelectMany(OfLimit);

    private static IEnumerable<Knob> OfLimit(AmountLimit limit, int at)
    {
        if (limit.AtMost?.Number is { } most)
            yield return Bound($"limit.{at}.most", $"{limit.Per}最高", most, at, (old, value) => old with { AtMost = Number(value) });
        if (limit.AtLeast?.Number is { } least)
            yield return Bound($"limit.{at}.least", $"{limit.Per}最低", least, at, (old, value) => old with { AtLeast = Number(value) });
    }

    /// <summary>A limit left empty on both sides is none, and is taken away when the rule is put together.</summary>
    private static Knob Bound(string name, string title, decimal now, int at, Func<AmountLimit, string, AmountLimit> change) => new(
        name, "上限", title, "元", RateKnobs.Text(now), (rule, value) => rule with { Limits = RateKnobs.Put(rule.Limits, at, change(rule.Limits[at], value)) })
    { MayBeEmpty = true };

    private static Quantity? Number(string value) => value.Length == 0 ? null : new Quantity { Number = decimal.Parse(value, CultureInfo.InvariantCulture) };
}
