using Platform.Policy.Model;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Outcomes;
using Platform.Policy.Wording;

namespace Platform.Policy.Subsidies.Plans;

/// <summary>A bound of an amount, or of a rate when <see cref="RateUnit"/> is set.</summary>
internal sealed record LimitPlan(NumberNode Bound, bool Most, AmountLimit Rule, NumberNode? Already)
{
    public string? RateUnit { get; init; }

    /// <summary>Keeps the value within the bound; false when the bound is not known.</summary>
    public bool Apply(Cursor at, ref decimal value, decimal before, Reasoning? why)
    {
        if (!Bound.TryGet(at, out var bound)) return false;
        if (Already is null && why is null && before == 0)
        {
            if (Most ? value > bound : value < bound) value = bound;
            return true;
        }

        decimal already = 0;
        if (Already is not null && !Already.TryGet(at, out already)) return false;
        var room = Most && before + already != 0 ? Math.Max(0, bound - already - before) : bound;
        var bounded = Most ? Math.Min(value, room) : Math.Max(value, bound);
        if (why is not null) Explain(at, value, bounded, already + before, why);
        value = bounded;
        return true;
    }

    private void Explain(Cursor at, decimal value, decimal bounded, decimal had, Reasoning why)
    {
        Bound.Explain(at, why);
        why.Add(StepKind.Limit, RateUnit is null ? Amounts(at, value, bounded, had) : Rates(at, value, bounded), bounded, [Bound.Figure(at)], Rule.Clause);
    }

    private string Amounts(Cursor at, decimal value, decimal bounded, decimal had)
    {
        var word = Most ? "上限" : "下限";
        var bound = $"{Rule.Per}{Words(at)}{word}";
        if (had > 0) bound += $"（已得{Figures.Yuan(had)}，还可得{Figures.Yuan(Math.Max(0, BoundValue(at) - had))}）";
        if (bounded == value) return $"{(Most ? "未超过" : "不低于")}{bound}";
        return $"{Figures.Yuan(value)}{(Most ? "超过" : "低于")}{bound}，按{Figures.Yuan(bounded)}计";
    }

    private string Rates(Cursor at, decimal value, decimal bounded)
    {
        var standard = $"标准{Figures.Plain(value)}{RateUnit}";
        var other = Bound is ConstantNumber { Title: null } ? $"{Rule.Per}{Figures.Plain(BoundValue(at))}{RateUnit}" : Bound.Describe(at);
        if (bounded == value) return $"{standard}{(Most ? "不高于" : "不低于")}{other}，按标准计";
        return $"{standard}{(Most ? "高于" : "低于")}{other}，按{Figures.Plain(bounded)}{RateUnit}计";
    }

    private decimal BoundValue(Cursor at) => Bound.TryGet(at, out var bound) ? bound : 0;

    private string Words(Cursor at) => Bound is ConstantNumber constant ? AmountWords.Words(constant.Number)
        : $"{Rule.Text ?? Bound.Title}{Figures.Yuan(BoundValue(at))}的";
}
