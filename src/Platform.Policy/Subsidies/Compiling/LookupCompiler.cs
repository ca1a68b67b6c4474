using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Tables, brackets and dated values.</summary>
internal static class LookupCompiler
{
    public static NumberNode? Table(RuleScope scope, Quantity quantity)
    {
        var table = quantity.Table!;
        if (table.By.Count is < 1 or > 2)
        {
            scope.Error(table, "by", $"查表按 {table.By.Count} 项事实", "写一项或两项");
            return null;
        }

        return table.By.Contains(TableCells.Each) ? PerOption(scope, quantity, table) : ByFacts(scope, quantity, table);
    }

    public static BracketNumber? Brackets(RuleScope scope, Quantity quantity)
    {
        var brackets = quantity.Brackets!;
        var by = QuantityCompiler.Number(scope, brackets.By);
        if (!Ascending(scope, brackets) || by is null) return null;
        return new BracketNumber(
            quantity.Title, quantity.Unit, by, brackets.Mode == BracketMode.Marginal,
            [.. brackets.Steps.SkipLast(1).Select(step => step.UpTo!.Value)], [.. brackets.Steps.Select(step => step.Value)]);
    }

    public static DatedNumber? Dated(RuleScope scope, Quantity quantity)
    {
        var dated = quantity.Dated!;
        var by = CountCompiler.Day(scope, dated, "by", dated.By ?? NameResolver.Today);
        if (by is null) return null;
        for (var i = 1; i < dated.Values.Count; i++)
            if (dated.Values[i].From <= dated.Values[i - 1].From)
            {
                scope.Error(dated.Values[i], "from", $"{dated.Values[i].From:yyyy-MM-dd} 不晚于前一段的起日", "各段从早到晚写");
                return null;
            }

        if (dated.Values.Count > 0) return new DatedNumber(quantity.Title, quantity.Unit, by, [.. dated.Values.Select(value => value.From.DayNumber)], [.. dated.Values.Select(value => value.Value)]);
        scope.Error(dated, "values", "没有写任何一段", "写 - { from: 2024-01-01, value: 3000 }");
        return null;
    }

    private static bool Ascending(RuleScope scope, RateBrackets brackets)
    {
        var steps = brackets.Steps;
        if (steps.Count == 0)
        {
            scope.Error(brackets, "steps", "没有写任何一档", "写 - { up_to: 50, value: 1000 }，最后一档不写 up_to");
            return false;
        }

        for (var i = 0; i < steps.Count; i++)
        {
            var last = i == steps.Count - 1;
            if (last && steps[i].UpTo is not null) scope.Error(steps[i], "up_to", "最后一档写了 up_to，更多的没有着落", "删去最后一档的 up_to，或再加一档");
            else if (!last && steps[i].UpTo is null) scope.Error(steps[i], "中间的一档没有写 up_to", "补上 up_to，表示到多少为止（含）");
            else if (!last && i > 0 && steps[i].UpTo <= steps[i - 1].UpTo) scope.Error(steps[i], "up_to", $"这一档到 {Figures.Plain(steps[i].UpTo!.Value)}，不高于前一档", "各档从低到高写");
            else continue;
            return false;
        }

        return true;
    }

    private static ConstantNumber? PerOption(RuleScope scope, Quantity quantity, RateTable table)
    {
        if (scope.Each is not { } each || table.By.Count != 1)
        {
            scope.Error(table, "by", "each 只能在写了 each: 分项事实 的金额里单独使用", "给这一项金额写上 each，如 each: enrolled");
            return null;
        }

        foreach (var cell in table.Cells.Where(cell => cell.At.Count != 1 || !each.Fact.Options.ContainsKey(cell.At[0])))
            scope.Error(cell, "at", $"{each.Fact.Title}没有 {string.Join("、", cell.At)} 这一项", NearestName.Advice(cell.At.Count > 0 ? cell.At[0] : "", each.Fact.Options.Keys));
        var found = table.Cells.FirstOrDefault(cell => cell.At.Count == 1 && cell.At[0] == each.Option);
        if (found is null && table.Otherwise is null) scope.Error(table, "cells", $"没有写 {each.Option}（{each.Fact.Options[each.Option]}）的值", "补上这一格，或写 otherwise");
        return new ConstantNumber(found?.Value ?? table.Otherwise ?? 0, quantity.Title, quantity.Unit);
    }

    private static TableNumber? ByFacts(RuleScope scope, Quantity quantity, RateTable table)
    {
        var by = table.By.Select(name => TableCells.Axis(scope, table, name)).ToList();
        if (by.Contains(null)) return null;
        return TableCells.Fill(scope, table, by!) is { } cells ? new TableNumber(quantity.Title, quantity.Unit, by[0]!, by.ElementAtOrDefault(1), cells) : null;
    }
}
