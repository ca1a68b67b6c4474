using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Nodes;

/// <summary>A value by one or two facts; <paramref name="cells"/> is dense, the second fact running fastest.</summary>
internal sealed class TableNumber(string? title, string? unit, CodeNode first, CodeNode? second, decimal[] cells) : NumberNode(title, unit)
{
    private readonly int _width = second is null ? 1 : TableWidth.Of(second);

    public override bool TryGet(Cursor at, out decimal value)
    {
        value = 0;
        var row = first.Get(at);
        var column = second is null ? 0 : second.Get(at);
        if (row == CodeColumn.None || column == CodeColumn.None) return false;
        value = cells[row * _width + column];
        return true;
    }

    public override void Explain(Cursor at, Reasoning reasoning)
    {
        if (!reasoning.First(this) || !TryGet(at, out var value)) return;
        var by = $"{first.Title}{first.Print(at)}" + (second is null ? "" : $"、{second.Title}{second.Print(at)}");
        reasoning.Add(StepKind.Quantity, $"按{by}，{Title ?? "标准"}为{Figures.Plain(value)}{Unit}", null, [Figure(at)]);
    }
}

internal static class TableWidth
{
    public static int Of(CodeNode node) => node.Kind == FactKind.Flag ? 2 : node.Options.Count;
}

/// <summary>A value by steps of a quantity; <paramref name="tops"/> has one end less than there are values.</summary>
internal sealed class BracketNumber(string? title, string? unit, NumberNode by, bool marginal, decimal[] tops, decimal[] values) : NumberNode(title, unit)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        value = 0;
        if (!by.TryGet(at, out var quantity)) return false;
        value = marginal ? Marginal(quantity) : values[StepOf(quantity)];
        return true;
    }

    public override void Explain(Cursor at, Reasoning reasoning)
    {
        by.Explain(at, reasoning);
        if (!reasoning.First(this) || !TryGet(at, out var value) || !by.TryGet(at, out var quantity)) return;
        var sentence = marginal ? $"{by.Describe(at)}分段计算：{Parts(quantity)}＝{Figures.Plain(value)}{Unit}"
            : $"{by.Describe(at)}，在{Span(StepOf(quantity))}一档，{Title ?? "标准"}为{Figures.Plain(value)}{Unit}";
        reasoning.Add(StepKind.Quantity, sentence, null, [by.Figure(at), Figure(at)]);
    }

    private int StepOf(decimal quantity)
    {
        var step = 0;
        while (step < tops.Length && quantity > tops[step]) step++;
        return step;
    }

    private decimal Marginal(decimal quantity)
    {
        decimal sum = 0, bottom = 0;
        for (var step = 0; step < values.Length && quantity > bottom; step++)
        {
            var top = step < tops.Length ? Math.Min(quantity, tops[step]) : quantity;
            sum += (top - bottom) * values[step];
            bottom = top;
        }

        return sum;
    }

    private string Parts(decimal quantity)
    {
        var parts = new List<string>();
        decimal bottom = 0;
        for (var step = 0; step < values.Length && quantity > bottom; step++)
        {
            var top = step < tops.Length ? Math.Min(quantity, tops[step]) : quantity;
            parts.Add($"{Figures.Plain(top - bottom)}×{Figures.Plain(values[step])}");
            bottom = top;
        }

        return parts.Count == 0 ? "0" : string.Join("＋", parts);
    }

    private string Span(int step) => step == tops.Length
        ? (step == 0 ? "唯一" : $"{Figures.Plain(tops[^1])}{by.Unit}以上（不含）")
        : step == 0 ? $"{Figures.Plain(tops[0])}{by.Unit}及以下" : $"{Figures.Plain(tops[step - 1])}至{Figures.Plain(tops[step])}{by.Unit}";
}

/// <summary>The value in force on a day; before the first day there is none.</summary>
internal sealed class DatedNumber(string? title, string? unit, CodeNode by, int[] days, decimal[] values) : NumberNode(title, unit)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        value = 0;
        var day = by.Get(at);
        if (day == CodeColumn.None) return false;
        var step = days.Length - 1;
        while (step >= 0 && days[step] > day) step--;
        if (step < 0)
        {
            at.Gaps?.Fault($"{by.Title}{by.Print(at)}早于{Title ?? "标准"}的最早日期{Figures.Code(days[0], FactKind.Day, by.Options)}");
            return false;
        }

        value = values[step];
        return true;
    }

    public override void Explain(Cursor at, Reasoning reasoning)
    {
        if (!reasoning.First(this) || !TryGet(at, out var value)) return;
        reasoning.Add(StepKind.Quantity, $"按{by.Title}{by.Print(at)}，{Title ?? "标准"}为{Figures.Plain(value)}{Unit}", null, [Figure(at)]);
    }
}

/// <summary>A value under another name or unit.</summary>
internal sealed class NamedNumber(string? title, string? unit, NumberNode inner) : NumberNode(title ?? inner.Title, unit ?? inner.Unit)
{
    public override bool TryGet(Cursor at, out decimal value) => inner.TryGet(at, out value);

    public override void Explain(Cursor at, Reasoning reasoning) => inner.Explain(at, reasoning);
}
