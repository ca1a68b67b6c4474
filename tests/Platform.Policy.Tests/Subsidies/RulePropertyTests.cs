using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;
using Xunit;

namespace Platform.Policy.Tests.Subsidies;

/// <summary>What holds of every rule and every case.</summary>
public sealed class RulePropertyTests
{
    private const int Cases = 300;

    public static IEnumerable<TheoryDataRow<string>> Ids() => RandomCases.Rules.Select(rule => new TheoryDataRow<string>(rule.Subsidy.Id));

    [Theory, MemberData(nameof(Ids))]
    public void Run_ManyCases_EqualsOneByOne(string id)
    {
        var rule = RandomCases.Rule(id);
        var random = new Random(1);
        var table = Tables.Of(rule, [.. Enumerable.Range(0, Cases).Select(_ => RandomCases.Answers(rule, random, gaps: true))]);

        var batch = rule.Run(table, RandomCases.Day);

        for (var row = 0; row < Cases; row++)
        {
            var single = rule.Evaluate(table, row, RandomCases.Day);
            Assert.Equal(single switch { Outcome.Granted => Verdict.Met, Outcome.Refused => Verdict.Unmet, _ => Verdict.Unknown }, batch.Verdicts[row]);
            Assert.Equal((single as Outcome.Granted)?.Amount ?? 0, batch.Amounts[row]);
            Assert.Equal((single as Outcome.Granted)?.Years.Select(year => year.Amount) ?? Enumerable.Repeat(0m, rule.Years), batch.ByYear.Select(year => year[row]));
        }

        Assert.Equal(batch.Amounts.Sum(), batch.Total);
        Assert.Equal(Cases, batch.Granted + batch.Refused + batch.Undecided);
        Assert.True(batch.Undecided > 0 && batch.Undecided < Cases);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Evaluate_AnyGrant_PartsAddUpToTheWholeInFen(string id)
    {
        var rule = RandomCases.Rule(id);
        foreach (var granted in Outcomes(rule).OfType<Outcome.Granted>())
        {
            Assert.True(granted.Amount >= 0);
            Assert.Equal(granted.Amount, decimal.Round(granted.Amount, 2));
            Assert.Equal(granted.Amount, granted.Years.Sum(year => year.Amount));
            if (granted.Payees.Count > 0) Assert.Equal(granted.Amount, granted.Payees.Sum(part => part.Amount));
            if (granted.Levels.Count > 0) Assert.Equal(granted.Amount, granted.Levels.Sum(part => part.Amount));
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Evaluate_AnyGrant_NeverExceedsAPrintedLimit(string id)
    {
        var rule = RandomCases.Rule(id);
        var most = rule.Subsidy.Rule!.Limits.Where(limit => limit.Level != LimitLevel.Period && limit.AtMost?.Number is not null && rule.Subsidy.Rule.Schedule?.Basis != ScheduleBasis.Yearly)
            .Select(limit => limit.AtMost!.Number!.Value).DefaultIfEmpty(decimal.MaxValue).Min();
        foreach (var granted in Outcomes(rule).OfType<Outcome.Granted>()) Assert.True(granted.Amount <= most, $"{granted.Amount} > {most}");
    }

    [Theory, MemberData(nameof(Ids))]
    public void Evaluate_AnyRefusal_NamesAConditionAndWhatWouldHaveToChange(string id)
    {
        foreach (var refused in Outcomes(RandomCases.Rule(id)).OfType<Outcome.Refused>())
        {
            Assert.NotEmpty(refused.Failed);
            Assert.All(refused.Failed, failed => Assert.All(failed.Changes, change => Assert.DoesNotContain("（未填）", change.Sentence, StringComparison.Ordinal)));
            Assert.All(refused.Failed, failed => Assert.NotEmpty(failed.Changes));
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Evaluate_NothingTold_IsUndecidedOrRefusedNeverZero(string id)
    {
        var rule = RandomCases.Rule(id);
        var outcome = rule.Evaluate(CaseFacts.Of(rule.Facts, new Dictionary<string, string>()), RandomCases.Day);

        Assert.IsNotType<Outcome.Granted>(outcome);
        if (outcome is Outcome.Undecided undecided) Assert.NotEmpty(undecided.Missing);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Evaluate_AnyCase_EveryStepHasASentenceAndAClause(string id)
    {
        foreach (var outcome in Outcomes(RandomCases.Rule(id)))
        {
            Assert.Equal(StepKind.Decision, outcome.Steps[^1].Kind);
            Assert.All(outcome.Steps, step => Assert.False(string.IsNullOrWhiteSpace(step.Sentence) || string.IsNullOrWhiteSpace(step.Clause)));
        }
    }

    private static IEnumerable<Outcome> Outcomes(RulePlan rule)
    {
        var random = new Random(2);
        return Enumerable.Range(0, Cases).Select(_ => rule.Evaluate(CaseFacts.Of(rule.Facts, RandomCases.Answers(rule, random)), RandomCases.Day));
    }
}
