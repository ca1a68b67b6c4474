using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Subsidies.Batches;

/// <summary>模拟测算: one rule as it is and as it would be, over the same cases.</summary>
public sealed class Simulation
{
    private Simulation(RulePlan baseline, RulePlan changed, BatchResult before, BatchResult after, int years)
    {
        Baseline = baseline;
        Changed = changed;
        Before = before;
        After = after;
        Years = [.. Enumerable.Range(0, years).Select(year => new YearCost(year + 1, Total(before, year), Total(after, year)))];
        for (var row = 0; row < before.Amounts.Length; row++) Count(row);
    }

    public RulePlan Baseline { get; }
    public RulePlan Changed { get; }
    public BatchResult Before { get; }
    public BatchResult After { get; }

    /// <summary>Cost by year of the programme, before and after.</summary>
    public IReadOnlyList<YearCost> Years { get; }

    /// <summary>How many get more, less, the same; how many get something for the first time, and nothing any more.</summary>
    public int Gaining { get; private set; }
    public int Losing { get; private set; }
    public int Same { get; private set; }
    public int NewlyGranted { get; private set; }
    public int NoLongerGranted { get; private set; }

    /// <summary>Cases that cannot be decided before or after; they are not compared.</summary>
    public int Undecided { get; private set; }

    /// <summary>Runs both rules over the cases.</summary>
    /// <param name="baseline">The rule as it is.</param>
    /// <param name="changed">The rule as it would be.</param>
    /// <param name="facts">The cases.</param>
    /// <param name="day">The day for which both are decided.</param>
    /// <param name="years">How many years to show; those after the last payment cost nothing. All years of both rules when null.</param>
    public static Simulation Run(RulePlan baseline, RulePlan changed, FactTable facts, DateOnly day, int? years = null) => new(
        baseline, changed, baseline.Run(facts, day), changed.Run(facts, day), years ?? Math.Max(baseline.Years, changed.Years));

    /// <summary>What the change makes for a case; null when it cannot be decided before or after.</summary>
    public decimal? DifferenceOf(int row) =>
        Before.Verdicts[row] == Verdict.Unknown || After.Verdicts[row] == Verdict.Unknown ? null : After.Amounts[row] - Before.Amounts[row];

    private static decimal Total(BatchResult result, int year) => year < result.YearTotals.Length ? result.YearTotals[year] : 0;

    private void Count(int row)
    {
        switch (DifferenceOf(row))
        {
            case null: Undecided++; return;
            case > 0: Gaining++; break;
            case < 0: Losing++; break;
            default: Same++; break;
        }

        if (Before.Verdicts[row] != Verdict.Met && After.Verdicts[row] == Verdict.Met) NewlyGranted++;
        if (Before.Verdicts[row] == Verdict.Met && After.Verdicts[row] != Verdict.Met) NoLongerGranted++;
    }
}

/// <summary>What a year costs before and after a change, yuan.</summary>
public sealed record YearCost(int Year, decimal Before, decimal After);
