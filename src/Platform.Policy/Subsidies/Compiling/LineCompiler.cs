using Platform.Policy.Model;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Plans;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Makes the lines of an amount; a line for each option becomes one line per option.</summary>
internal static class LineCompiler
{
    public static LinePlan[]? All(RuleScope scope)
    {
        var lines = new List<LinePlan>();
        var sound = true;
        foreach (var (key, line) in scope.Rule.Amount)
        {
            var made = Of(scope, line);
            sound &= made is not null;
            if (made is null) continue;
            lines.AddRange(made);
            if (made.Length == 1) scope.Lines[key] = made[0];
        }

        return sound ? [.. lines] : null;
    }

    private static LinePlan[]? Of(RuleScope scope, AmountLine line)
    {
        if (line.Each is null)
        {
            if (line.Where.Count == 0) return One(scope, scope, line, line.Title, -1) is { } whole ? [whole] : null;
            scope.Error(line, "where", "没有逐行计算，where 无从筛选", "补上 each，或把条件写在 when 里");
            return null;
        }

        if (scope.Facts.Find(line.Each) is { Kind: FactKind.PerOption } fact && line.Where.Count == 0)
        {
            var made = fact.Options.Select(option => One(scope, scope.For(fact, option.Key), line, $"{line.Title}（{option.Value}）", -1)).ToList();
            return made.Contains(null) ? null : [.. made.OfType<LinePlan>()];
        }

        if (CountCompiler.RowsFact(scope, line, "each", line.Each) is not { } rows) return null;
        var slot = scope.Inputs.Slot(new InputColumn(rows.Id, rows, null, null));
        return One(scope, scope.In(rows), line, line.Title, slot) is { } each ? [each] : null;
    }

    private static LinePlan? One(RuleScope scope, RuleScope inner, AmountLine line, string title, int rowsSlot)
    {
        var rate = QuantityCompiler.Number(inner, line.Rate);
        var times = line.Times.Select(factor => QuantityCompiler.Number(inner, factor)).ToList();
        var rateLimits = LimitCompiler.All(inner, line.RateLimits, line.Unit);
        var limits = LimitCompiler.All(inner, line.Limits, null);
        var when = ConditionCompiler.Printed(scope, line.When);
        var where = ConditionCompiler.All(inner, line.Where);
        if (rate is null || times.Contains(null) || rateLimits is null || limits is null || when is null || where is null) return null;
        return new LinePlan(title, line.Unit, line.Clause, rate, [.. times.OfType<NumberNode>()])
        {
            RateLimits = rateLimits,
            Limits = limits,
            When = when,
            Where = where,
            RowsSlot = rowsSlot,
        };
    }
}
