using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>What a name stands for; nothing is set when the fault has been reported.</summary>
internal readonly record struct Named(NumberNode? Number, CodeNode? Code, int? Slot);

/// <summary>Finds what a name stands for: the day, an assumption, a quantity, an earlier line, a column of the row, or a fact.</summary>
internal static class NameResolver
{
    public const string Today = "as_of";

    public static Named Resolve(RuleScope scope, Written at, string key, string name)
    {
        if (name == Today) return TodayNode(scope);
        if (scope.Rule.Assumptions.TryGetValue(name, out var assumption)) return Assumed(scope, at, key, name, assumption);
        if (scope.Rule.Quantities.ContainsKey(name)) return new Named(QuantityCompiler.Named(scope, at, key, name), null, null);
        var path = name.Split('.');
        if (scope.Row is { } row && row.Columns.TryGetValue(path[0], out var column)) return Column(scope, row, path[0], column);
        if (scope.Facts.Find(path[0]) is { } fact) return FactResolver.Resolve(scope, at, key, fact, path);
        if (scope.Lines.TryGetValue(name, out var line)) return new Named(new Plans.LineNumber(null, [line]), null, null);
        if (scope.Rule.Amount.ContainsKey(name)) return Later(scope, at, key, name);
        scope.Error(at, key, $"没有叫 {name} 的事实、数量或假定", NearestName.Advice(path[0], Known(scope)));
        return default;
    }

    private static Named TodayNode(RuleScope scope)
    {
        scope.DayUse.Used = true;
        return new Named(null, new TodayCode(), null);
    }

    private static Named Assumed(RuleScope scope, Written at, string key, string name, Assumption assumption)
    {
        if (assumption.Value is { } value) return new Named(new ConstantNumber(value, null, assumption.Unit), null, null);
        scope.Error(at, key, $"假定 {name} 没有数值，不能参加计算", $"给 {name} 补上 value");
        return default;
    }

    private static Named Later(RuleScope scope, Written at, string key, string name)
    {
        scope.Error(at, key, $"{name} 是写在后面的一项金额", "只能用写在前面的各项；调整次序");
        return default;
    }

    private static Named Column(RuleScope scope, Fact row, string name, FactColumn column)
    {
        var rows = scope.Inputs.Slot(new InputColumn(row.Id, row, null, null));
        var slot = scope.Inputs.Slot(new InputColumn($"{row.Id}/{name}", row, null, name));
        if (column.Kind == FactKind.Monthly) return new Named(null, null, slot);
        return FactText.IsNumeric(column.Kind)
            ? new Named(new RowNumber(slot, rows, column.Title, column.Unit), null, slot)
            : new Named(null, new RowCode(slot, rows, column.Title, column.Kind, column.Options), slot);
    }

    private static IEnumerable<string> Known(RuleScope scope) =>
        (scope.Row?.Columns.Keys ?? []).Concat(scope.Rule.Quantities.Keys).Concat(scope.Rule.Assumptions.Keys)
            .Concat(scope.Lines.Keys).Concat(scope.Facts.All.Select(fact => fact.Id)).Append(Today);
}
