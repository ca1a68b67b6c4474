using Platform.Policy.Subsidies.Conditions;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Nodes;

/// <summary>Counts or adds up the rows that fit.</summary>
internal sealed class RowsNumber(string? title, string? unit, int slot, string noun, ConditionNode[] where, NumberNode? take) : NumberNode(title, unit)
{
    public override bool TryGet(Cursor at, out decimal value)
    {
        value = 0;
        if (!RowsWalk.Open(at, slot, out var first, out var count)) return false;
        var known = true;
        for (var i = 0; i < count; i++)
        {
            at.Item = first + i;
            var fits = RowsWalk.Fits(at, where);
            if (fits == Verdict.Unmet) continue;
            decimal one = 1;
            if (fits == Verdict.Unknown || (take is not null && !take.TryGet(at, out one))) known = false;
            else value += one;
        }

        return known;
    }

    public override void Explain(Cursor at, Reasoning reasoning)
    {
        if (!reasoning.First(this) || !TryGet(at, out var value)) return;
        var count = at.Rows[slot]!.Counts[at.Row];
        var fitting = where.Length == 0 ? "" : $"，其中{string.Join("且", where.Select(condition => condition.Wording))}的";
        var verb = take is null ? "计数" : "合计";
        reasoning.Add(StepKind.Quantity, $"{(Title is null ? "" : Title + "：")}{noun}共{count}行{fitting}，{verb}{Figures.Plain(value)}{Unit}", null, [Figure(at)]);
    }
}
