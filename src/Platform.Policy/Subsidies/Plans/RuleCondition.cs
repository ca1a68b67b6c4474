using Platform.Policy.Subsidies.Conditions;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Plans;

/// <summary>A condition of a rule with the text that the document gives it.</summary>
internal sealed record RuleCondition(string Text, string? Clause, ConditionNode Test, bool Excluding = false)
{
    public FailedCondition Failed(Cursor at)
    {
        var changes = new List<Change>();
        Test.Changes(at, wanted: true, changes);
        return new FailedCondition(Excluding ? $"属于不享受的情形：{Text}" : Text, Test.Answer(at), Clause, changes);
    }

    public void Explain(Cursor at, Verdict verdict, Reasoning why)
    {
        Test.Explain(at, why);
        var (met, unmet) = Excluding ? ("不属于此情形", "属于此情形，不予享受") : ("符合", "不符合");
        var result = verdict switch { Verdict.Met => met, Verdict.Unmet => unmet, _ => "缺少事实，无法判断" };
        why.Add(StepKind.Condition, $"{Text}：{Test.Answer(at)}，{result}", null, null, Clause, verdict);
    }
}

internal static class RuleConditions
{
    /// <summary>Met when all are; what fails for certain decides over what is unknown.</summary>
    public static Verdict Test(this RuleCondition[] conditions, Cursor at)
    {
        var verdict = Verdict.Met;
        foreach (var condition in conditions)
        {
            var next = condition.Test.Test(at);
            if (next == Verdict.Unmet) return Verdict.Unmet;
            if (next == Verdict.Unknown) verdict = Verdict.Unknown;
        }

        return verdict;
    }

    public static void Explain(this RuleCondition[] conditions, Cursor at, Reasoning why)
    {
        foreach (var condition in conditions) condition.Explain(at, condition.Test.Test(at), why);
    }
}
