using Platform.Policy.Model;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Makes the nodes of quantities; null means that the fault has been reported.</summary>
internal static class QuantityCompiler
{
    public static NumberNode? Number(RuleScope scope, Quantity quantity)
    {
        string? title = quantity.Title, unit = quantity.Unit;
        return QuantityForms.Only(scope, quantity) switch
        {
            null => null,
            "number" => new ConstantNumber(quantity.Number!.Value, title, unit),
            "of" => Of(scope, quantity, quantity.Of!),
            "sum" => Parts(scope, quantity, "sum", quantity.Sum!, 1, 50) is { } parts ? new SumNumber(title, unit ?? parts[0].Unit, parts) : null,
            "difference" => Parts(scope, quantity, "difference", quantity.Difference!, 2, 50) is { } parts ? new DifferenceNumber(title, unit ?? parts[0].Unit, parts) : null,
            "product" => Parts(scope, quantity, "product", quantity.Product!, 1, 50) is { } parts ? new ProductNumber(title, unit, parts) : null,
            "quotient" => Quotient(scope, quantity, "quotient", quantity.Quotient!, 1, unit),
            "ratio_pct" => Quotient(scope, quantity, "ratio_pct", quantity.RatioPct!, 100, unit ?? "%"),
            "min" => Parts(scope, quantity, "min", quantity.Min!, 2, 50) is { } parts ? new ExtremeNumber(title, unit ?? parts[0].Unit, parts, smallest: true) : null,
            "max" => Parts(scope, quantity, "max", quantity.Max!, 2, 50) is { } parts ? new ExtremeNumber(title, unit ?? parts[0].Unit, parts, smallest: false) : null,
            "floor" => Number(scope, quantity.Floor!) is { } part ? new WholeNumber(title, unit ?? part.Unit, part, up: false) : null,
            "ceiling" => Number(scope, quantity.Ceiling!) is { } part ? new WholeNumber(title, unit ?? part.Unit, part, up: true) : null,
            "rows" => CountCompiler.Rows(scope, quantity),
            "months" => CountCompiler.Months(scope, quantity),
            "between" => CountCompiler.Between(scope, quantity),
            "table" => LookupCompiler.Table(scope, quantity),
            "brackets" => LookupCompiler.Brackets(scope, quantity),
            _ => LookupCompiler.Dated(scope, quantity),
        };
    }

    /// <summary>A quantity of the rule by its name, compiled when first needed.</summary>
    public static NumberNode? Named(RuleScope scope, Written at, string key, string name)
    {
        // What stands for a column or an option is different in every place.
        var shared = scope.Row is null && scope.Each is null;
        if (shared && scope.Quantities.TryGetValue(name, out var known)) return known;
        if (!scope.Open.Add(name))
        {
            scope.Error(at, key, $"数量 {name} 绕了一圈又用到自己", "改写其中一个，不要互相引用");
            return null;
        }

        var node = Number(scope, scope.Rule.Quantities[name]);
        scope.Open.Remove(name);
        if (shared) scope.Quantities[name] = node;
        return node;
    }

    public static NumberNode[]? Parts(RuleScope scope, Quantity at, string key, IReadOnlyList<Quantity> written, int least, int most)
    {
        if (written.Count < least || written.Count > most)
        {
            scope.Error(at, key, $"{key} 写了 {written.Count} 项", least == most ? $"写 {least} 项" : $"至少写 {least} 项");
            return null;
        }

        var parts = written.Select(part => Number(scope, part)).ToList();
        return parts.Contains(null) ? null : [.. parts.OfType<NumberNode>()];
    }

    private static NumberNode? Of(RuleScope scope, Quantity quantity, string name)
    {
        var named = NameResolver.Resolve(scope, quantity, "of", name);
        if (named.Number is null)
        {
            if (named.Code is not null || named.Slot >= 0) scope.Error(quantity, "of", $"这里要数量，{name} 不是数", "换一个数量；日期用 between，逐行的用 rows，各月天数用 months");
            return null;
        }

        if (quantity.Percent is { } percent) return new PercentNumber(quantity.Title, quantity.Unit ?? named.Number.Unit, named.Number, percent);
        return quantity.Title is null && quantity.Unit is null ? named.Number : new NamedNumber(quantity.Title, quantity.Unit, named.Number);
    }

    private static QuotientNumber? Quotient(RuleScope scope, Quantity quantity, string key, IReadOnlyList<Quantity> written, decimal factor, string? unit)
    {
        if (Parts(scope, quantity, key, written, 2, 2) is not { } parts) return null;
        if (parts[1] is not ConstantNumber { Number: 0 }) return new QuotientNumber(quantity.Title, unit, parts, factor);
        scope.Error(written[1], "除数不能是 0", "写大于 0 的数");
        return null;
    }
}
