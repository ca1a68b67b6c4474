using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>The dense cells of a rate table.</summary>
internal static class TableCells
{
    public const string Each = "each";

    public static CodeNode? Axis(RuleScope scope, RateTable table, string name)
    {
        var named = NameResolver.Resolve(scope, table, "by", name);
        if (named.Code is { Kind: FactKind.Choice or FactKind.Scale or FactKind.Flag } code) return code;
        if (named.Code is not null || named.Number is not null || named.Slot >= 0) scope.Error(table, "by", $"查表要按选项，{name} 不是 choice、scale 或 flag", "数量用 brackets，日期用 dated");
        return null;
    }

    public static decimal[]? Fill(RuleScope scope, RateTable table, IReadOnlyList<CodeNode?> by)
    {
        var width = by.Count == 1 ? 1 : TableWidth.Of(by[1]!);
        var cells = new decimal?[TableWidth.Of(by[0]!) * width];
        var sound = true;
        foreach (var cell in table.Cells)
        {
            if (Index(scope, cell, by, width) is not { } index) sound = false;
            else if (cells[index] is not null)
            {
                scope.Error(cell, "at", $"{string.Join("、", cell.At)} 写了两次", "留一格");
                sound = false;
            }
            else cells[index] = cell.Value;
        }

        var empty = Array.IndexOf(cells, null);
        if (!sound) return null;
        if (empty < 0 || table.Otherwise is not null) return [.. cells.Select(cell => cell ?? table.Otherwise!.Value)];
        scope.Error(table, "cells", $"没有写 {Name(by[0]!, empty / width)}{(by.Count == 1 ? "" : "、" + Name(by[1]!, empty % width))} 的值", "补上这一格，或写 otherwise");
        return null;
    }

    private static int? Index(RuleScope scope, RateCell cell, IReadOnlyList<CodeNode?> by, int width)
    {
        if (cell.At.Count != by.Count)
        {
            scope.Error(cell, "at", $"这一格写了 {cell.At.Count} 个选项，表按 {by.Count} 项事实", "每项事实写一个选项，次序同 by");
            return null;
        }

        var index = 0;
        for (var i = 0; i < by.Count; i++)
        {
            var position = Position(by[i]!, cell.At[i]);
            if (position < 0)
            {
                scope.Error(cell, "at", $"{by[i]!.Title}没有 {cell.At[i]} 这个选项", NearestName.Advice(cell.At[i], Keys(by[i]!)));
                return null;
            }

            index = index * (i == 0 ? 1 : width) + position;
        }

        return index;
    }

    private static int Position(CodeNode axis, string key) => axis.Kind == FactKind.Flag
        ? key switch { "false" => 0, "true" => 1, _ => -1 }
        : FactText.PositionOf(key, axis.Options);

    private static IEnumerable<string> Keys(CodeNode axis) => axis.Kind == FactKind.Flag ? ["true", "false"] : axis.Options.Keys;

    private static string Name(CodeNode axis, int position) => Keys(axis).Order(axis.Kind == FactKind.Flag ? StringComparer.Ordinal : Comparer<string>.Create((_, _) => 0)).ElementAt(position);
}
