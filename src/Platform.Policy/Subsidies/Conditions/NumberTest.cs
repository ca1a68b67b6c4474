using Platform.Policy.Model;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Conditions;

/// <summary>Compares two numbers.</summary>
internal sealed class NumberTest(NumberNode left, Relation relation, NumberNode right) : ConditionNode
{
    public override string Wording => (left.Title ?? "数量") + relation.Words(Static(right), FactKind.Number);

    // Most rules compare with a printed number, and there may be a million cases.
    private readonly decimal? _constant = (right as ConstantNumber)?.Number;
    private readonly QuotientNumber? _ratio = right is ConstantNumber ? left as QuotientNumber : null;

    public override Verdict Test(Cursor at)
    {
        if (_ratio is not null) return _ratio.TryCompare(at, _constant!.Value, out var sign) ? Of(relation.Holds(sign)) : Verdict.Unknown;
        if (_constant is { } bound) return left.TryGet(at, out var value) ? Of(relation.Holds(decimal.Compare(value, bound))) : Verdict.Unknown;
        var known = left.TryGet(at, out var a) & right.TryGet(at, out var b);
        return known ? Of(relation.Holds(decimal.Compare(a, b))) : Verdict.Unknown;
    }

    public override string Standing(Cursor at) => (left.Title ?? "数量") + (left.TryGet(at, out _) ? $"为{left.Print(at)}" : "无法确定");

    public override void Changes(Cursor at, bool wanted, List<Change> into)
    {
        var needed = (wanted ? relation : relation.Opposite()).Words(right.Print(at), FactKind.Number);
        into.Add(new Change(left.Title ?? "数量", left.Print(at), needed));
    }

    public override void Explain(Cursor at, Reasoning reasoning)
    {
        left.Explain(at, reasoning);
        right.Explain(at, reasoning);
    }

    private static string Static(NumberNode node) => node is ConstantNumber constant ? Figures.Plain(constant.Number) + constant.Unit : node.Title ?? "另一数量";
}
