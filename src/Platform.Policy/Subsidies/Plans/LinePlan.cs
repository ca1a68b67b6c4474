using Platform.Policy.Subsidies.Conditions;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Plans;

/// <summary>One line of an amount: rate × quantities within their bounds, if its own conditions hold.</summary>
internal sealed class LinePlan(string title, string unit, string? clause, NumberNode rate, NumberNode[] times)
{
    private readonly NumberNode[] _varying = [.. times.Where(factor => factor is not ConstantNumber)];
    private readonly decimal _constant = times.OfType<ConstantNumber>().Aggregate(1m, (product, factor) => product * factor.Number);

    public string Title { get; } = title;
    public LimitPlan[] RateLimits { get; init; } = [];
    public LimitPlan[] Limits { get; init; } = [];
    public RuleCondition[] When { get; init; } = [];

    /// <summary>The slot of the rows that it is computed for, one by one; -1 for the case as a whole.</summary>
    public int RowsSlot { get; init; } = -1;
    public ConditionNode[] Where { get; init; } = [];

    public bool TryGet(Cursor at, out decimal amount, Reasoning? why)
    {
        amount = 0;
        var wanted = When.Length == 0 ? Verdict.Met : When.Test(at);
        if (why is not null && When.Length > 0) When.Explain(at, why);
        if (wanted == Verdict.Unmet)
        {
            why?.Add(StepKind.Line, $"不计{Title}", 0, null, clause);
            return true;
        }

        var known = RowsSlot < 0 ? TryOne(at, out amount, why) : TryRows(at, out amount, why);
        return known && wanted == Verdict.Met;
    }

    private bool TryOne(Cursor at, out decimal amount, Reasoning? why)
    {
        var known = rate.TryGet(at, out var standard);
        if (why is not null) rate.Explain(at, why);
        foreach (var limit in RateLimits) known &= limit.Apply(at, ref standard, 0, known ? why : null);
        amount = _constant == 1 ? standard : standard * _constant;
        foreach (var factor in _varying)
        {
            if (factor.TryGet(at, out var next)) amount *= next;
            else known = false;
            if (why is not null) factor.Explain(at, why);
        }

        if (!known) return false;
        why?.Add(StepKind.Line, Sentence(at, standard, amount), amount, Figured(at, standard), clause);
        foreach (var limit in Limits) known &= limit.Apply(at, ref amount, 0, why);
        return known;
    }

    private bool TryRows(Cursor at, out decimal amount, Reasoning? why)
    {
        amount = 0;
        if (!RowsWalk.Open(at, RowsSlot, out var first, out var count)) return false;
        var known = true;
        for (var i = 0; i < count; i++)
        {
            at.Item = first + i;
            var fits = RowsWalk.Fits(at, Where);
            if (fits == Verdict.Unmet) continue;
            var inner = why is null ? null : new Reasoning(clause);
            known &= TryOne(at, out var one, inner) && fits == Verdict.Met;
            if (inner is not null) foreach (var step in inner.Steps) why!.Add(step.Kind, $"第{i + 1}行：{step.Sentence}", step.Amount, step.Figures, step.Clause);
            amount += one;
        }

        if (known) why?.Add(StepKind.Line, $"{Title}合计{Figures.Yuan(amount)}", amount, null, clause);
        return known;
    }

    private string Sentence(Cursor at, decimal standard, decimal amount)
    {
        var factors = times.Select(factor => factor.Describe(at)).Append($"{Figures.Plain(standard)}{unit}");
        return times.Length == 0 ? $"{Title}{Figures.Plain(standard)}{unit}" : $"{string.Join('×', factors)}＝{Figures.Yuan(amount)}";
    }

    private List<Figure> Figured(Cursor at, decimal standard) => [.. times.Select(factor => factor.Figure(at)), new Figure(Title, standard, unit)];
}
