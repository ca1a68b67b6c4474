using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies;

/// <summary>Decides one case of a table and writes down why.</summary>
internal sealed class SingleCase(RulePlan plan, FactTable table, int row, DateOnly day)
{
    private readonly Reasoning _why = new(plan.Subsidy.Clause);
    private readonly Cursor _at = plan.Inputs.Bind(table, day);

    public Outcome Decide()
    {
        _at.Row = row;
        foreach (var assumption in plan.Rule.Assumptions.Values) _why.Add(StepKind.Assumption, $"假定：{assumption.Text}");
        var paid = new decimal[plan.Years];
        var told = TableYears.Told(table, plan.Years);
        var verdict = plan.Payments.Decide(_at, paid, told, _why);
        for (var i = 0; i < paid.Length; i++) paid[i] = Figures.Trimmed(paid[i]);
        return verdict switch
        {
            Verdict.Met => Granted(paid, told),
            Verdict.Unmet => Refused(),
            _ => Undecided(),
        };
    }

    private Outcome.Granted Granted(decimal[] paid, bool[] told)
    {
        var amount = paid.Sum();
        var payees = plan.Payees.Of(paid);
        var levels = plan.Levels.Of(paid);
        if (payees.Count > 0) _why.Add(StepKind.Split, $"其中{Parts(payees)}", amount);
        if (levels.Count > 0) _why.Add(StepKind.Split, $"所需资金由{string.Join("、", levels.Select(part => $"{part.Title}承担{Figures.Yuan(part.Amount)}"))}", amount);
        _why.Add(StepKind.Decision, $"核定{plan.Subsidy.Title}{Figures.Yuan(amount)}", amount);
        return new Outcome.Granted
        {
            Rule = plan.Subsidy.Id,
            Title = plan.Subsidy.Title,
            Day = day,
            Steps = _why.Steps,
            Amount = amount,
            Years = [.. paid.Select((payment, i) => new YearPayment(i + 1, payment, Standing(i, payment, told)))],
            Payees = payees,
            Levels = levels,
        };
    }

    private PaymentStanding Standing(int year, decimal payment, bool[] told) =>
        year > 0 && payment == 0 && (told[year] || plan.Payments.Years[year].LooksAtDay) ? PaymentStanding.Lost
        : year > 0 && !told[year] && plan.Payments.Rechecks ? PaymentStanding.ToBeReviewed
        : PaymentStanding.Due;

    private Outcome.Refused Refused()
    {
        var failed = plan.Payments.Years[0].Conditions.Where(condition => condition.Test.Test(_at) == Verdict.Unmet).Select(condition => condition.Failed(_at)).ToList();
        _why.Add(StepKind.Decision, $"不予{plan.Subsidy.Noun}：{string.Join("；", failed.Select(condition => $"{condition.Text}（{condition.Standing}）"))}");
        return new Outcome.Refused { Rule = plan.Subsidy.Id, Title = plan.Subsidy.Title, Day = day, Steps = _why.Steps, Failed = failed };
    }

    private Outcome.Undecided Undecided()
    {
        var missing = MissingFacts.Find(plan, _at, table);
        foreach (var fact in missing) _why.Add(StepKind.Missing, fact.Sentence);
        _why.Add(StepKind.Decision, $"无法判断：{string.Join("；", missing.Select(fact => fact.Sentence))}");
        return new Outcome.Undecided { Rule = plan.Subsidy.Id, Title = plan.Subsidy.Title, Day = day, Steps = _why.Steps, Missing = missing };
    }

    private static string Parts(IReadOnlyList<PartAmount> parts) => string.Join("、", parts.Select(part => $"{part.Title}{Figures.Yuan(part.Amount)}"));
}
