using System.Globalization;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Counting: rows, months and spans between days.</summary>
internal static class CountCompiler
{
    public static RowsNumber? Rows(RuleScope scope, Quantity quantity)
    {
        var rows = quantity.Rows!;
        if (RowsFact(scope, rows, "of", rows.Of) is not { } fact) return null;
        var inner = scope.In(fact);
        var where = ConditionCompiler.All(inner, rows.Where);
        var take = rows.Take is null ? null : QuantityCompiler.Number(inner, rows.Take);
        if (where is null || (rows.Take is not null && take is null)) return null;
        var slot = scope.Inputs.Slot(new InputColumn(fact.Id, fact, null, null));
        return new RowsNumber(quantity.Title, quantity.Unit ?? (rows.Take is null ? fact.Unit : take!.Unit), slot, fact.Title, where, take);
    }

    public static Fact? RowsFact(RuleScope scope, Written at, string key, string name)
    {
        if (scope.Row is null && scope.Facts.Find(name) is { Kind: FactKind.Rows } fact) return fact;
        scope.Error(at, key, scope.Row is null ? $"{name} 不是 rows 事实，不能逐行计算" : "行里不能再逐行计算",
            scope.Row is null ? NearestName.Advice(name, scope.Facts.All.Where(known => known.Kind == FactKind.Rows).Select(known => known.Id)) : "删去里层的 rows");
        return null;
    }

    public static MonthsNumber? Months(RuleScope scope, Quantity quantity)
    {
        var months = quantity.Months!;
        if (months.AtLeast <= 0) scope.Error(months, "at_least", "满几天算一个月要大于 0", "写文件规定的天数，如 15");
        else if (scope.Row is { } row && row.Columns.TryGetValue(months.Of, out var column) && column.Kind == FactKind.Monthly)
            return Made(column.Title, NameResolver.Resolve(scope, months, "of", months.Of).Slot!.Value, scope.Inputs.Slot(new InputColumn(row.Id, row, null, null)));
        else if (scope.Facts.Find(months.Of) is { Kind: FactKind.Monthly } fact)
            return Made(fact.Title, scope.Inputs.Slot(new InputColumn(fact.Id, fact, null, null)), -1);
        else
            scope.Error(months, "of", $"{months.Of} 不是 monthly 事实，没有各月天数", NearestName.Advice(months.Of, scope.Facts.All.Where(known => known.Kind == FactKind.Monthly).Select(known => known.Id)));
        return null;

        MonthsNumber Made(string source, int slot, int rows) => new(quantity.Title, quantity.Unit ?? "个月", slot, rows, source, months);
    }

    public static SpanNumber? Between(RuleScope scope, Quantity quantity)
    {
        var span = quantity.Between!;
        var from = Day(scope, span, "from", span.From);
        var to = Day(scope, span, "to", span.To);
        return from is null || to is null ? null : new SpanNumber(quantity.Title, quantity.Unit, from, to, span.In, span.Count);
    }

    /// <summary>A day by name, or written out.</summary>
    public static CodeNode? Day(RuleScope scope, Written at, string key, string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return new ConstantDay(day);
        var named = NameResolver.Resolve(scope, at, key, text);
        if (named.Code is { Kind: FactKind.Day } code) return code;
        if (named.Code is not null || named.Number is not null || named.Slot >= 0) scope.Error(at, key, $"这里要日期，{text} 不是日期", "写日期事实、as_of，或 2024-01-01 的样子");
        return null;
    }
}
