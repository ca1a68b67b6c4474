using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Batches;
using Platform.Policy.Subsidies.Facts;
using Platform.Web.Subsidies.Samples;

namespace Platform.Web.Subsidies.Simulations;

/// <summary>模拟测算结果 over the sample register: by year, and by institution.</summary>
public sealed class SimulationSheet
{
    public SimulationSheet(SimulationRequest asked, DateOnly day)
    {
        Asked = asked;
        Register = SampleRegister.Read(asked.Plan.Facts);
        Run = Simulation.Run(asked.Plan, asked.Changed, Register.Facts, day, asked.Years);
        Rows = [.. Register.Names.Select((name, row) => new SimulatedCase(
            Register.Ids[row], name, Run.Before.Verdicts[row], Run.After.Verdicts[row], Run.Before.Amounts[row], Run.After.Amounts[row], Run.DifferenceOf(row)))];
        Years = [.. Run.Years.Select(year => new SimulatedYear(year.Year, year.Before, year.After, Use(asked.Plan, Run.Before, year.Year), Use(asked.Changed, Run.After, year.Year)))];
    }

    public SimulationRequest Asked { get; }
    public Register Register { get; }
    public Simulation Run { get; }
    public IReadOnlyList<SimulatedCase> Rows { get; }
    public IReadOnlyList<SimulatedYear> Years { get; }

    public decimal Before => Years.Sum(year => year.Before);
    public decimal After => Years.Sum(year => year.After);

    /// <summary>The longest bar of the chart stands for this much.</summary>
    public decimal Scale => Math.Max(1, Years.SelectMany(year => new[] { year.Before, year.After }).Append(Asked.Budget ?? 0).Max());

    private BudgetUse? Use(RulePlan plan, BatchResult claims, int year) =>
        Asked.Budget is { } budget && year <= claims.ByYear.Length ? BudgetUses.Of(plan, Register.Facts, claims, budget)[year - 1].Use : null;
}

/// <summary>One institution before and after; the difference is null when it cannot be decided.</summary>
public sealed record SimulatedCase(string Id, string Name, Verdict WasGranted, Verdict IsGranted, decimal Before, decimal After, decimal? Difference);

/// <summary>What a year costs before and after, and how the budget is used.</summary>
public sealed record SimulatedYear(int Year, decimal Before, decimal After, BudgetUse? UseBefore, BudgetUse? UseAfter);
