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
        Array.Clear(into.YearTotals);
        for (var row = 0; row < facts.Rows; row++)
        {
            at.Row = row;
            var verdict = plan.Payments.Decide(at, paid, told, null);
            into.Verdicts[row] = verdict;
            counts[(int)verdict]++;
            if (verdict == Verdict.Met) Keep(into, row, paid);
            else Clear(into, row);
        }

        (into.Granted, into.Refused, into.Undecided) = (counts[(int)Verdict.Met], counts[(int)Verdict.Unmet], counts[(int)Verdict.Unknown]);
        into.Total = into.YearTotals.Sum();
    }

    private static void Keep(BatchResult into, int row, decimal[] paid)
    {
        decimal sum = 0;
        for (var year = 0; year < paid.Length; year++)
        {
            sum += paid[year];
            into.ByYear[year][row] = paid[year];
            into.YearTotals[year] += paid[year];
        }

        into.Amounts[row] = sum;
    }

    private static void Clear(BatchResult into, int row)
    {
        into.Amounts[row] = 0;
        foreach (var year in into.ByYear) year[row] = 0;
    }
}
