using Platform.Policy.Subsidies;

namespace Platform.Cli.Subsidies;

/// <summary>An outcome as a program reads it.</summary>
internal sealed record OutcomeRecord(
    string Rule, string Title, DateOnly Day, string Verdict, decimal? Amount, IReadOnlyList<YearPayment> Years, IReadOnlyList<PartAmount> Payees,
    IReadOnlyList<PartAmount> Levels, IReadOnlyList<FailedCondition> Failed, IReadOnlyList<MissingFact> Missing, IReadOnlyList<Step> Steps)
{
    public static OutcomeRecord Of(Outcome outcome)
    {
        var granted = outcome as Outcome.Granted;
        return new(
            outcome.Rule, outcome.Title, outcome.Day, OutcomeText.Verdict(outcome), granted?.Amount, granted?.Years ?? [], granted?.Payees ?? [], granted?.Levels ?? [],
            (outcome as Outcome.Refused)?.Failed ?? [], (outcome as Outcome.Undecided)?.Missing ?? [], outcome.Steps);
    }
}
