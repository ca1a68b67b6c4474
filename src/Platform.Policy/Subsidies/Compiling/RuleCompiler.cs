using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Compiles a subsidy's rule and finds everything in it that does not fit together.</summary>
internal static class RuleCompiler
{
    /// <summary>The plan; null when there are faults, all of which are in the findings.</summary>
    public static RulePlan? Compile(Subsidy subsidy, FactCatalog facts, Findings findings)
    {
        var rule = subsidy.Rule ?? throw new ArgumentException("这项补贴没有规则", nameof(subsidy));
        var own = new Findings();
        var inputs = new Inputs();
        RuleScope Scope(int year) => new(subsidy, rule, facts, own, inputs) { Year = year };
        NameClashes.Find(Scope(1));
        UnusedQuantities(Scope(1));
        var payments = new ScheduleCompiler(Scope).Compile();
        findings.Take(own);
        return payments is null || own.HasErrors ? null : new RulePlan(subsidy, facts, inputs, payments);
    }

    /// <summary>Quantities that nothing uses are compiled too, for their faults.</summary>
    private static void UnusedQuantities(RuleScope scope)
    {
        var apart = scope with { Inputs = new Inputs() };
        foreach (var (name, quantity) in scope.Rule.Quantities) _ = QuantityCompiler.Named(apart, quantity, "of", name);
    }
}

/// <summary>Names within a rule that would hide one another.</summary>
internal static class NameClashes
{
    public static void Find(RuleScope scope)
    {
        var rule = scope.Rule;
        foreach (var (name, quantity) in rule.Quantities) Check(scope, quantity, name, "数量", rule.Assumptions.ContainsKey(name) || rule.Amount.ContainsKey(name));
        foreach (var (name, assumption) in rule.Assumptions.Where(entry => entry.Value.Value is not null)) Check(scope, assumption, name, "假定", rule.Amount.ContainsKey(name));
    }

    private static void Check(RuleScope scope, Written at, string name, string word, bool taken)
    {
        if (taken || name == NameResolver.Today) scope.Error(at, $"{word} {name} 与本规则里另一个名称重复", "换一个名称");
        else if (scope.Facts.Find(name) is { } fact) scope.Error(at, $"{word} {name} 与事实“{fact.Title}”同名", "换一个名称");
    }
}
