using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Makes the node that reads a fact; in later years it reads what is told for that year first.</summary>
internal static class FactResolver
{
    public static Named Resolve(RuleScope scope, Written at, string key, Fact fact, string[] path)
    {
        if (path.Length > 2 || (path.Length == 2 && fact.Kind != FactKind.PerOption))
        {
            scope.Error(at, key, $"{fact.Title}不分项", $"写 {fact.Id}");
            return default;
        }

        if (path.Length == 2) return Option(scope, at, key, fact, path[1]);
        return fact.Kind switch
        {
            FactKind.PerOption when scope.Each is { } each && each.Fact.Id == fact.Id => Option(scope, at, key, fact, each.Option),
            FactKind.PerOption => new Named(Total(scope, fact), null, null),
            FactKind.Rows or FactKind.Monthly => new Named(null, null, scope.Inputs.Slot(new InputColumn(fact.Id, fact, null, null))),
            _ when FactText.IsNumeric(fact.Kind) => Number(scope, fact, null, fact.Id, fact.Title),
            _ => Code(scope, fact),
        };
    }

    private static Named Option(RuleScope scope, Written at, string key, Fact fact, string option)
    {
        if (fact.Options.TryGetValue(option, out var title))
            return Number(scope, fact, option, $"{fact.Id}.{option}", fact.Id == FactCatalog.Received ? $"已享受的{title}" : title + fact.Title);
        scope.Error(at, key, $"{fact.Title}没有 {option} 这一项", NearestName.Advice(option, fact.Options.Keys));
        return default;
    }

    private static ComposedNumber Total(RuleScope scope, Fact fact)
    {
        var options = fact.Options.Select(option => Number(scope, fact, option.Key, $"{fact.Id}.{option.Key}", option.Value)).ToList();
        NumberNode[] parts = [.. options.Select(option => option.Number!)];
        return scope.Year == 1 ? new TotalNumber(fact.Title, fact.Unit, parts, [.. options.Select(option => option.Slot!.Value)]) : new SumNumber(fact.Title, fact.Unit, parts);
    }

    private static Named Number(RuleScope scope, Fact fact, string? option, string name, string title)
    {
        var slot = scope.Inputs.Slot(new InputColumn(name, fact, option, null));
        NumberNode node = new FactNumber(slot, title, fact.Unit ?? (fact.Kind == FactKind.Percent ? "%" : fact.Kind == FactKind.Money ? "元" : null));
        for (var year = 2; year <= scope.Year; year++) node = new LaterNumber(scope.Inputs.Slot(new InputColumn($"{name}@{year}", fact, option, null)), node);
        return new Named(node, null, slot);
    }

    private static Named Code(RuleScope scope, Fact fact)
    {
        var slot = scope.Inputs.Slot(new InputColumn(fact.Id, fact, null, null));
        CodeNode node = new FactCode(slot, fact.Title, fact.Kind, fact.Options);
        for (var year = 2; year <= scope.Year; year++) node = new LaterCode(scope.Inputs.Slot(new InputColumn($"{fact.Id}@{year}", fact, null, null)), node);
        return new Named(null, node, slot);
    }
}
