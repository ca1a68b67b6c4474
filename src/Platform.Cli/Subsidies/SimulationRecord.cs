using Platform.Policy.Subsidies.Batches;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Cli.Subsidies;

/// <summary>A simulation as printed or read by a program: sums by year, counts, and who gains or loses how much.</summary>
internal sealed record SimulationRecord(
    string Rule, string Title, int Cases, decimal TotalBefore, decimal TotalAfter, IReadOnlyList<YearCost> Years, int Granted, int Refused, int Undecided,
    int Gaining, int Losing, int NewlyGranted, int NoLongerGranted, IReadOnlyList<CaseDifference> Differences, IReadOnlyList<BudgetUse> Budget)
{
    public static SimulationRecord Of(Simulation run, Register cases, decimal? budget) => new(
        run.Baseline.Subsidy.Id, run.Baseline.Subsidy.Title, cases.Ids.Count, run.Before.Total, run.After.Total, run.Years,
        run.After.Granted, run.After.Refused, run.After.Undecided, run.Gaining, run.Losing, run.NewlyGranted, run.NoLongerGranted,
        [.. Enumerable.Range(0, cases.Ids.Count).Where(row => run.DifferenceOf(row) is not (null or 0))
            .Select(row => new CaseDifference(cases.Ids[row], cases.Names[row], run.Before.Amounts[row], run.After.Amounts[row]))
            .OrderByDescending(difference => difference.Change)],
        budget is { } available ? [.. BudgetUses.Of(run.Changed, cases.Facts, run.After, available).Select(year => year.Use)] : []);
}

internal sealed record CaseDifference(string Id, string Name, decimal Before, decimal After)
{
    public decimal Change => After - Before;
}
