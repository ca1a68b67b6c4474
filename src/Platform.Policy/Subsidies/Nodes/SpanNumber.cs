using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Nodes;

/// <summary>Months, days or years from one day to another; none when the second is not later.</summary>
internal sealed class SpanNumber(string? title, string? unit, CodeNode from, CodeNode to, SpanUnit span, SpanCount count) : NumberNode(title, unit)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        value = 0;
        int first = from.Get(at), last = to.Get(at);
        if (first == CodeColumn.None || last == CodeColumn.None) return false;
        if (last > first) value = span == SpanUnit.Days ? last - first : Calendar(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(last));
        return true;
    }

    public override void Explain(Cursor at, Reasoning reasoning)
    {
        if (!reasoning.First(this) || !TryGet(at, out var value)) return;
        reasoning.Add(
            StepKind.Quantity,
            $"{(Title is null ? "" : Title + "：")}自{from.Print(at)}至{to.Print(at)}，{(count == SpanCount.Full ? "满" : "计")}{Figures.Plain(value)}{Unit ?? Word}",
            null, [Figure(at)]);
    }

    public override string Print(Cursor at) => TryGet(at, out var value) ? Figures.Plain(value) + (Unit ?? Word) : "（未填）";

    private string Word => span switch { SpanUnit.Days => "天", SpanUnit.Months => "个月", _ => "年" };

    private int Calendar(DateOnly first, DateOnly last)
    {
        var step = span == SpanUnit.Months ? 1 : 12;
        var units = ((last.Year - first.Year) * 12 + last.Month - first.Month) / step;
        while (first.AddMonths(units * step) > last) units--;
        return count == SpanCount.Started && first.AddMonths(units * step) < last ? units + 1 : units;
    }
}
