using Platform.Policy.Subsidies.Conditions;

namespace Platform.Policy.Subsidies.Nodes;

/// <summary>Going through the rows of a case.</summary>
internal static class RowsWalk
{
    public static bool Open(Cursor at, int slot, out int first, out int count)
    {
        if (at.Rows[slot] is { } rows && rows.Counts[at.Row] >= 0)
        {
            first = rows.Starts[at.Row];
            count = rows.Counts[at.Row];
            return true;
        }

        at.Gaps?.Missing(slot);
        first = count = 0;
        return false;
    }

    public static Verdict Fits(Cursor at, ConditionNode[] where)
    {
        var verdict = Verdict.Met;
        foreach (var condition in where)
        {
            var next = condition.Test(at);
            if (next == Verdict.Unmet) return Verdict.Unmet;
            if (next == Verdict.Unknown) verdict = Verdict.Unknown;
        }

        return verdict;
    }
}
