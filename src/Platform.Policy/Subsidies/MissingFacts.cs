using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies;

/// <summary>Names everything that keeps a case from being decided, not only the first.</summary>
internal static class MissingFacts
{
    public static IReadOnlyList<MissingFact> Find(RulePlan plan, Cursor at, FactTable table)
    {
        var gaps = at.Gaps = new Gaps();
        var first = plan.Payments.Years[0];
        foreach (var condition in first.Conditions) condition.Test.Test(at);
        first.Determination!.TryGet(at, out _, null);
        foreach (var limit in first.LifeLimits.Concat(first.YearLimits))
        {
            decimal value = 0;
            limit.Apply(at, ref value, 0, null);
        }

        foreach (var year in plan.Payments.Years.Skip(1))
            foreach (var condition in year.Conditions.Concat(year.Forfeits)) condition.Test.Test(at);
        at.Gaps = null;
        var named = gaps.Slots.Select(slot => Named(plan, slot, table, at.Row));
        return [.. named, .. gaps.Faults.Select(fault => new MissingFact(null, "", fault))];
    }

    private static MissingFact Named(RulePlan plan, int slot, FactTable table, int row)
    {
        var column = plan.Inputs.Columns[slot];
        var sentence = table.FaultOf(row, column.Name) is { } fault ? $"{column.Title}：{fault}" : $"没有填报{column.Title}";
        return new MissingFact(column.Name, column.Title, sentence);
    }
}
