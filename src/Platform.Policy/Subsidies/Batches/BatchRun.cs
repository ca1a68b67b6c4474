using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Subsidies.Batches;

/// <summary>Goes through a table; allocates nothing per case.</summary>
internal static class BatchRun
{
    public static void Run(RulePlan plan, FactTable facts, DateOnly day, BatchResult into)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(into.Amounts.Length, facts.Rows);
        ArgumentOutOfRangeException.ThrowIfNotEqual(into.ByYear.Length, plan.Years);
        var at = plan.Inputs.Bind(facts, day);
        var told = TableYears.Told(facts, plan.Years);
        var paid = new decimal[plan.Years];
        var counts = new int[3];
        Empty(into);
        for (var row = 0; row < facts.Rows; row++)
        {
            at.Row = row;
            var verdict = plan.Payments.Decide(at, paid, told, null);
            into.Verdicts[row] = verdict;
            counts[(int)verdict]++;
            if (verdict == Verdict.Met) Keep(into, row, paid);
        }

        (into.Granted, into.Refused, into.Undecided) = (counts[(int)Verdict.Met], counts[(int)Verdict.Unmet], counts[(int)Verdict.Unknown]);
        into.Total = into.YearTotals.Sum();
    }

    private static void Empty(BatchResult into)
    {
        Array.Clear(into.YearTotals);
        Array.Clear(into.Amounts);
        foreach (var year in into.ByYear) Array.Clear(year);
    }

    private static void Keep(BatchResult into, int row, decimal[] paid)
    {
        var sum = paid[0];
        for (var year = 0; year < paid.Length; year++)
        {
            if (year > 0) sum += paid[year];
            into.ByYear[year][row] = paid[year];
            into.YearTotals[year] += paid[year];
        }

        into.Amounts[row] = sum;
    }
}
