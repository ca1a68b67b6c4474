using Platform.Policy.Diagnostics;
using Platform.Policy.Model;
using Platform.Policy.Subsidies.Conditions;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>Makes comparisons by the kind of what is compared.</summary>
internal static class ComparisonCompiler
{
    public static NumberTest? Numbers(RuleScope scope, Condition condition, NumberNode left, string? key)
    {
        if (key is null or "one_of" or "all_of" or "present")
        {
            scope.Error(condition, key ?? "of", $"{left.Title ?? "数量"}是数量，{(key is null ? "没有写比较" : $"不能用 {key}")}", "写 at_least、more_than、at_most、less_than、is 或 is_not");
            return null;
        }

        return QuantityCompiler.Number(scope, Operand(condition, key)) is { } right
            ? new NumberTest(left, Of(key), right is ConstantNumber { Title: null, Unit: null } plain ? new ConstantNumber(plain.Number, null, left.Unit) : right)
            : null;
    }

    public static ConditionNode? Codes(RuleScope scope, Condition condition, CodeNode left, string? key)
    {
        if (key is "one_of" or "all_of") return Among(scope, condition, left, key);
        if (left.Kind == FactKind.Day) return Days(scope, condition, left, key);
        if (left.Kind == FactKind.Flag && key is null) return new CodeTest(left, Relation.Is, 1);
        if (key is null) return Refuse(scope, condition, "of", $"{left.Title}要写等于什么", left.Kind == FactKind.Set ? "写 one_of 或 all_of" : "写 is、one_of，等级还可写 at_least");
        var ordered = key is not ("is" or "is_not");
        if (left.Kind == FactKind.Set || (ordered && left.Kind != FactKind.Scale))
            return Refuse(scope, condition, key, left.Kind == FactKind.Set ? $"{left.Title}可以有几项，不能用 {key}" : $"{left.Title}没有高低次序，不能用 {key}", left.Kind == FactKind.Set ? "写 one_of 或 all_of" : "写 is、is_not 或 one_of；有高低的把事实的 kind 写成 scale");
        var written = Operand(condition, key);
        return Option(scope, written, "of", left, written.Of ?? "") is { } right ? new CodeTest(left, Of(key), right) : null;
    }

    private static DayTest? Days(RuleScope scope, Condition condition, CodeNode left, string? key)
    {
        if (key is null or "present") return (DayTest?)Refuse(scope, condition, "of", $"{left.Title}要写和哪一日比较", "写 at_least: 2024-01-01 的样子");
        var written = Operand(condition, key);
        if (written.Of is null) return (DayTest?)Refuse(scope, written, "of", "日期只能和日期比较", "写日期事实、as_of，或 2024-01-01 的样子");
        return CountCompiler.Day(scope, written, "of", written.Of) is { } right ? new DayTest(left, Of(key), right) : null;
    }

    private static AmongTest? Among(RuleScope scope, Condition condition, CodeNode left, string key)
    {
        if (left.Kind is FactKind.Day or FactKind.Flag || (key == "all_of" && left.Kind != FactKind.Set))
            return (AmongTest?)Refuse(scope, condition, key, $"{left.Title}不能用 {key}", key == "all_of" ? "all_of 只用于 set 事实" : "one_of 用于有选项的事实");
        var bits = 0;
        foreach (var option in (key == "one_of" ? condition.OneOf : condition.AllOf)!)
        {
            if (Option(scope, condition, key, left, option) is not { } position) return null;
            bits |= 1 << position;
        }

        return bits != 0 ? new AmongTest(left, bits, key == "all_of") : (AmongTest?)Refuse(scope, condition, key, $"{key} 里没有选项", $"可以写：{string.Join("、", left.Options.Keys)}");
    }

    private static int? Option(RuleScope scope, Written at, string key, CodeNode left, string option)
    {
        if (left.Kind == FactKind.Flag && option is "true" or "false") return option == "true" ? 1 : 0;
        var position = FactText.PositionOf(option, left.Options);
        if (position >= 0) return position;
        scope.Error(at, key, $"{left.Title}没有 {option} 这个选项", left.Kind == FactKind.Flag ? "写 true 或 false" : NearestName.Advice(option, left.Options.Keys));
        return null;
    }

    private static ConditionNode? Refuse(RuleScope scope, Written at, string key, string message, string fix)
    {
        scope.Error(at, key, message, fix);
        return null;
    }

    private static Quantity Operand(Condition condition, string key) => (key switch
    {
        "is" => condition.Is,
        "is_not" => condition.IsNot,
        "at_least" => condition.AtLeast,
        "more_than" => condition.MoreThan,
        "at_most" => condition.AtMost,
        _ => condition.LessThan,
    })!;

    private static Relation Of(string key) => key switch
    {
        "is" => Relation.Is,
        "is_not" => Relation.IsNot,
        "at_least" => Relation.AtLeast,
        "more_than" => Relation.MoreThan,
        "at_most" => Relation.AtMost,
        _ => Relation.LessThan,
    };
}
