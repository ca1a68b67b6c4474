using Platform.Policy.Model;
using Platform.Policy.Subsidies.Conditions;
using Platform.Policy.Subsidies.Plans;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Makes the tests of conditions; null means that the fault has been reported.</summary>
internal static class ConditionCompiler
{
    public static ConditionNode[]? All(RuleScope scope, IReadOnlyList<Condition> written)
    {
        var nodes = written.Select(condition => Node(scope, condition)).ToList();
        return nodes.Contains(null) ? null : [.. nodes.OfType<ConditionNode>()];
    }

    /// <summary>Conditions that a letter prints: each has its text.</summary>
    public static RuleCondition[]? Printed(RuleScope scope, IReadOnlyList<Condition> written, bool excluding = false)
    {
        var made = new List<RuleCondition>();
        foreach (var condition in written)
        {
            if (condition.Text is null) scope.Error(condition, "条件没有写文字", "补上 text，照原文写，如 机构等级三级及以上");
            var node = Node(scope, condition);
            if (node is null || condition.Text is null) continue;
            made.Add(new RuleCondition(condition.Text, condition.Clause, excluding ? new NegatedTest(node) : node, excluding));
        }

        return made.Count == written.Count ? [.. made] : null;
    }

    public static ConditionNode? Node(RuleScope scope, Condition condition)
    {
        var written = Forms(condition).ToList();
        if (written.Count == 0) scope.Error(condition, "条件没有写比较什么", "写 of 和一种比较，或 all、any、not");
        else if (written.Count > 1) scope.Error(condition, written[1], $"条件只能写一种，却写了 {string.Join("、", written)}", "分成几条，或用 all、any 组合");
        else
            return written[0] switch
            {
                "all" => All(scope, condition.All!) is { Length: > 0 } parts ? new CombinedTest(parts, all: true) : Empty(scope, condition, "all", condition.All!),
                "any" => All(scope, condition.Any!) is { Length: > 0 } parts ? new CombinedTest(parts, all: false) : Empty(scope, condition, "any", condition.Any!),
                "not" => Node(scope, condition.Not!) is { } inner ? new NegatedTest(inner) : null,
                _ => Compare(scope, condition),
            };
        return null;
    }

    private static CombinedTest? Empty(RuleScope scope, Condition condition, string key, IReadOnlyList<Condition> parts)
    {
        if (parts.Count == 0) scope.Error(condition, key, $"{key} 里没有条件", "写上条件，或删去");
        return null;
    }

    private static ConditionNode? Compare(RuleScope scope, Condition condition)
    {
        var comparisons = Comparisons(condition).ToList();
        if (comparisons.Count > 1)
        {
            scope.Error(condition, comparisons[1], $"条件只能写一种比较，却写了 {string.Join("、", comparisons)}", "分成几条条件");
            return null;
        }

        var of = condition.Of!;
        var relation = comparisons.FirstOrDefault();
        if (QuantityForms.Only(scope, of) is not { } form) return null;
        if (form != "of" || of.Percent is not null) return QuantityCompiler.Number(scope, of) is { } number ? ComparisonCompiler.Numbers(scope, condition, number, relation) : null;
        var named = NameResolver.Resolve(scope, of, "of", of.Of!);
        if (relation == "present") return Present(scope, condition, of.Of!, named);
        if (named.Code is { } code) return ComparisonCompiler.Codes(scope, condition, code, relation);
        if (named.Number is { } plain) return ComparisonCompiler.Numbers(scope, condition, plain, relation);
        if (named.Slot >= 0) scope.Error(of, "of", $"{of.Of} 是逐行或逐月的事实，不能直接比较", "先用 rows 或 months 算出数量，或用 present");
        return null;
    }

    private static PresenceTest? Present(RuleScope scope, Condition condition, string name, Named named)
    {
        var slot = named.Slot ?? scope.Inputs.Columns.ToList().FindIndex(column => column.Name == name);
        if (slot >= 0 && scope.Row is null) return new PresenceTest(scope.Inputs.Columns[slot].Title, slot, condition.Present!.Value);
        if (named != default) scope.Error(condition, "present", $"{name} 不是填报的事实", "present 只用于事实");
        return null;
    }

    private static IEnumerable<string> Forms(Condition condition)
    {
        if (condition.Of is not null) yield return "of";
        if (condition.All is not null) yield return "all";
        if (condition.Any is not null) yield return "any";
        if (condition.Not is not null) yield return "not";
    }

    private static IEnumerable<string> Comparisons(Condition condition)
    {
        if (condition.Is is not null) yield return "is";
        if (condition.IsNot is not null) yield return "is_not";
        if (condition.AtLeast is not null) yield return "at_least";
        if (condition.MoreThan is not null) yield return "more_than";
        if (condition.AtMost is not null) yield return "at_most";
        if (condition.LessThan is not null) yield return "less_than";
        if (condition.OneOf is not null) yield return "one_of";
        if (condition.AllOf is not null) yield return "all_of";
        if (condition.Present is not null) yield return "present";
    }
}
