using Platform.Policy.Model;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Nodes;

/// <summary>Months counted from the days of each month.</summary>
internal sealed class MonthsNumber(string? title, string? unit, int slot, int rowsSlot, string source, MonthsQuantity rule) : NumberNode(title, unit)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        value = 0;
        if (at.Months[slot]?.Months[rowsSlot < 0 ? at.Row : at.Item] is not { } months)
        {
            at.Gaps?.Missing(rowsSlot < 0 ? slot : rowsSlot);
            return false;
        }

        foreach (var days in months) value += Counted(days);
        if (rule.AtMost is { } most && value > most) value = most;
        return true;
    }

    public override void Explain(Cursor at, Reasoning reasoning)
    {
        if (rowsSlot >= 0 || !reasoning.First(this) || !TryGet(at, out var value)) return;
        var months = at.Months[slot]!.Months[at.Row]!;
        var full = months.Count(days => days >= rule.AtLeast);
        var rest = months.Count(days => days > 0 && days < rule.AtLeast);
        var most = rule.AtMost is { } cap ? $"，至多计{Figures.Plain(cap)}个月" : "";
        reasoning.Add(
            StepKind.Quantity,
            $"{(Title is null ? "" : Title + "：")}{source}满{Figures.Plain(rule.AtLeast)}天的{full}个月，不满的{rest}个月{Treatment}{most}，计{Figures.Plain(value)}{Unit ?? "个月"}",
            null, [Figure(at)]);
    }

    private string Treatment => rule.Rest switch
    {
        MonthRest.None => "不计",
        MonthRest.Half => "各按半个月计",
        MonthRest.Share => "按天数比例计",
        _ => "各按一个月计",
    };

    private decimal Counted(decimal days)
    {
        if (days >= rule.AtLeast) return 1;
        return days <= 0 ? 0 : rule.Rest switch
        {
            MonthRest.None => 0,
            MonthRest.Half => 0.5m,
            MonthRest.Share => days / rule.AtLeast,
            _ => 1,
        };
    }
}
