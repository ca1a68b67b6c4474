using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Conditions;

/// <summary>Compares a flag, option or grade with a fixed one; a scale by rank, its first option being the highest.</summary>
internal sealed class CodeTest(CodeNode left, Relation relation, int right) : ConditionNode
{
    // Which codes pass, worked out once; a fact's own column is read without a call.
    private readonly uint _passing = Passing(left, relation, right);
    private readonly FactCode? _fact = left as FactCode;

    public override string Wording => left.Kind == FactKind.Flag ? $"{left.Title}{relation.Words(Right, left.Kind)}" : left.Title + relation.Words(Right, left.Kind);

    private string Right => Figures.Code(right, left.Kind, left.Options);

    public override Verdict Test(Cursor at)
    {
        if (_fact is not null && at.Codes[_fact.Slot] is { } column && column.Codes[at.Row] is >= 0 and var known) return Of((_passing >> known & 1) != 0);
        var code = left.Get(at);
        return code == CodeColumn.None ? Verdict.Unknown : Of((_passing >> code & 1) != 0);
    }

    private static uint Passing(CodeNode left, Relation relation, int right)
    {
        uint passing = 0;
        for (var code = 0; code < (left.Kind == FactKind.Flag ? 2 : left.Options.Count); code++)
            if (relation.Holds(left.Kind == FactKind.Scale ? right.CompareTo(code) : code.CompareTo(right))) passing |= 1u << code;
        return passing;
    }

    public override string Standing(Cursor at) => Stands(left, at);

    public override string Answer(Cursor at) => left.Kind == FactKind.Flag && left.Get(at) != CodeColumn.None ? left.Print(at) : Standing(at);

    public override void Changes(Cursor at, bool wanted, List<Change> into) =>
        into.Add(new Change(left.Title, left.Print(at), (wanted ? relation : relation.Opposite()).Words(Right, left.Kind)));
}

/// <summary>Compares two days.</summary>
internal sealed class DayTest(CodeNode left, Relation relation, CodeNode right) : ConditionNode
{
    public override string Wording => left.Title + relation.Words(right is ConstantDay day ? day.Print(null!) : right.Title, FactKind.Day);

    public override Verdict Test(Cursor at)
    {
        int a = left.Get(at), b = right.Get(at);
        return a == CodeColumn.None || b == CodeColumn.None ? Verdict.Unknown : Of(relation.Holds(a.CompareTo(b)));
    }

    public override string Standing(Cursor at) => Stands(left, at);

    public override void Changes(Cursor at, bool wanted, List<Change> into) =>
        into.Add(new Change(left.Title, left.Print(at), (wanted ? relation : relation.Opposite()).Words(right.Print(at), FactKind.Day)));
}

/// <summary>One of several options; for a set: any of them, or all of them.</summary>
internal sealed class AmongTest(CodeNode left, int bits, bool all) : ConditionNode
{
    private string Words => Figures.Code(bits, FactKind.Set, left.Options);

    public override string Wording => $"{left.Title}{Needed(true)}";

    public override Verdict Test(Cursor at)
    {
        var code = left.Get(at);
        if (code == CodeColumn.None) return Verdict.Unknown;
        var had = left.Kind == FactKind.Set ? code : 1 << code;
        return Of(all ? (had & bits) == bits : (had & bits) != 0);
    }

    public override string Standing(Cursor at) => Stands(left, at);

    public override void Changes(Cursor at, bool wanted, List<Change> into) => into.Add(new Change(left.Title, left.Print(at), Needed(wanted)));

    private string Needed(bool wanted) => (wanted, all) switch
    {
        (true, true) => $"包括{Words}全部",
        (true, false) => $"是{Words}之一",
        (false, true) => $"不全有{Words}",
        _ => $"不属于{Words}",
    };
}

/// <summary>Whether a fact has been given.</summary>
internal sealed class PresenceTest(string title, int slot, bool wanted) : ConditionNode
{
    public override string Wording => wanted ? $"已填报{title}" : $"没有填报{title}";

    public override Verdict Test(Cursor at) => Of(Given(at) == wanted);

    public override string Standing(Cursor at) => Given(at) ? $"已填报{title}" : $"没有填报{title}";

    public override void Changes(Cursor at, bool asked, List<Change> into) =>
        into.Add(new Change(title, Given(at) ? "已填报" : "没有填报", wanted == asked ? "填报" : "不填报"));

    private bool Given(Cursor at) =>
        at.Numbers[slot]?.Has(at.Row) == true
        || (at.Codes[slot] is { } codes && codes.Codes[at.Row] != CodeColumn.None)
        || at.Months[slot]?.Months[at.Row] is not null
        || at.Rows[slot]?.Counts[at.Row] >= 0;
}
