using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Subsidies.Batches;

/// <summary>预算使用 of one year: what is there, what is claimed, what is paid, and how many are paid in part or not at all.</summary>
public sealed record BudgetUse(int Year, decimal Available, decimal Claimed, decimal Paid, int PaidInFull, int PaidInPart, int Unpaid)
{
    /// <summary>Claimed of available, in per cent.</summary>
    public decimal ClaimedPct => Available == 0 ? 0 : Figures.Trimmed(Math.Round(100 * Claimed / Available, 2, MidpointRounding.AwayFromZero));
}

/// <summary>What a programme's yearly budget pays of a batch's claims.</summary>
public static class BudgetUses
{
    /// <summary>
    /// Each year's payments, and its use of the budget. Proportional cuts go down to the fen, so that the sum never exceeds the
    /// budget; first come pays in order until nothing is left, the last one in part.
    /// </summary>
    /// <param name="plan">The rule; its budget says what happens at excess (proportional when it has none).</param>
    /// <param name="facts">The cases, for the order of coming.</param>
    /// <param name="claims">What they would get.</param>
    /// <param name="available">Yuan a year.</param>
    public static IReadOnlyList<(BudgetUse Use, decimal[] Paid)> Of(RulePlan plan, FactTable facts, BatchResult claims, decimal available)
    {
        var budget = plan.Rule.Budget;
        var order = budget?.OnExcess == BudgetExcess.FirstCome ? Order(budget, facts, claims) : null;
        return [.. claims.ByYear.Select((year, i) => OfYear(i, year, available, order))];
    }

    private static (BudgetUse, decimal[]) OfYear(int index, decimal[] claimed, decimal available, int[]? order)
    {
        var sum = claimed.Sum();
        decimal[] paid = sum <= available ? claimed : order is null ? [.. claimed.Select(one => decimal.Truncate(one * available / sum * 100) / 100)] : InOrder(claimed, available, order);
        var full = claimed.Where((one, i) => one > 0 && paid[i] == one).Count();
        var part = claimed.Where((one, i) => paid[i] > 0 && paid[i] < one).Count();
        var none = claimed.Where((one, i) => one > 0 && paid[i] == 0).Count();
        return (new BudgetUse(index + 1, available, sum, paid.Sum(), full, part, none), paid);
    }

    private static decimal[] InOrder(decimal[] claimed, decimal available, int[] order)
    {
        var paid = new decimal[claimed.Length];
        foreach (var row in order)
        {
            paid[row] = Math.Min(claimed[row], available);
            available -= paid[row];
        }

        return paid;
    }

    /// <summary>By the day of coming, then as in the register; those without a day come last.</summary>
    private static int[] Order(ProgrammeBudget budget, FactTable facts, BatchResult claims)
    {
        var rows = Enumerable.Range(0, claims.Amounts.Length);
        return budget.OrderBy is { } fact && facts.Find(fact) is CodeColumn days
            ? [.. rows.OrderBy(row => days.Codes[row] == CodeColumn.None ? int.MaxValue : days.Codes[row])]
            : [.. rows];
    }
}
