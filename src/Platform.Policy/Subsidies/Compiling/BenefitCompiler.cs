using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Conditions;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Plans;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>不得重复享受: another rule or support refuses, or is deducted.</summary>
internal static class BenefitCompiler
{
    public static bool TryAll(RuleScope scope, out RuleCondition[] refusals, out (string, string?, NumberNode)[] deductions)
    {
        var refused = new List<RuleCondition>();
        var deducted = new List<(string, string?, NumberNode)>();
        var sound = true;
        foreach (var benefit in scope.Rule.Excludes)
        {
            var named = Source(scope, benefit);
            if (benefit.Effect == BenefitEffect.Refuse && Had(named) is { } had) refused.Add(new RuleCondition(benefit.Text, benefit.Clause, new NegatedTest(had), Excluding: true));
            else if (benefit.Effect == BenefitEffect.Deduct && named.Number is { } amount) deducted.Add((benefit.Text, benefit.Clause, amount));
            else sound = Wrong(scope, benefit, named);
        }

        refusals = [.. refused];
        deductions = [.. deducted];
        return sound;
    }

    private static ConditionNode? Had(Named named) => named switch
    {
        { Number: { } amount } => new NumberTest(amount, Relation.MoreThan, new ConstantNumber(0, null, amount.Unit)),
        { Code: { Kind: FactKind.Flag } flag } => new CodeTest(flag, Relation.Is, 1),
        _ => null,
    };

    private static Named Source(RuleScope scope, DoubleBenefit benefit)
    {
        if ((benefit.Rule is null) == (benefit.Of is null)) scope.Error(benefit, "重复享受要写 rule 或 of 之一", "本区的写 rule: 补贴的 id，其他的写 of: 事实");
        else if (benefit.Of is not null) return NameResolver.Resolve(scope, benefit, "of", benefit.Of);
        else if (benefit.Rule == scope.Subsidy.Id) scope.Error(benefit, "rule", "规则不能排斥自己", "删去，或改为另一项补贴");
        else if (scope.Facts.Find(FactCatalog.Received)!.Options.ContainsKey(benefit.Rule!)) return NameResolver.Resolve(scope, benefit, "rule", $"{FactCatalog.Received}.{benefit.Rule}");
        else scope.Error(benefit, "rule", $"没有这项补贴：{benefit.Rule}", NearestName.Advice(benefit.Rule!, scope.Facts.Find(FactCatalog.Received)!.Options.Keys));
        return default;
    }

    private static bool Wrong(RuleScope scope, DoubleBenefit benefit, Named named)
    {
        if (named != default)
            scope.Error(benefit, "of", $"{benefit.Of} 不能说明已享受的支持", benefit.Effect == BenefitEffect.Deduct ? "扣除要用金额事实" : "用 flag 事实，或金额事实");
        return false;
    }
}
