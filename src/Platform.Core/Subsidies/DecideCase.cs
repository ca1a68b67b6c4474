using Platform.Policy.Subsidies;

namespace Platform.Core.Subsidies;

/// <summary>审核: a second person decides a case as the rules of its day have it.</summary>
public sealed class DecideCase(CaseDesk desk, CaseRules rules, CaseSeal seal)
{
    /// <param name="Known">The number of the row's version that the person has seen.</param>
    /// <param name="Amount">Yuan that the person was shown; null where the conditions are not met.</param>
    public sealed record Command(Guid Id, int Known, decimal? Amount);

    public Task<CaseChange> RunAsync(Command command, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(command);
        return desk.StepAsync(command.Id, command.Known, CaseStepKind.Decided, (one, wrote) => Decide(one, wrote, command.Amount), cancellation);
    }

    private CaseChange.Refused? Decide(SubsidyCase one, bool wrote, decimal? shown)
    {
        if (CaseReview.WhyNot(desk, one, wrote) is { } refused)
        {
            return refused;
        }

        var particulars = seal.Open(one.Particulars);
        var day = rules.On(one.Day);
        var outcome = day?.Decide(one.Scheme, particulars);
        if (outcome is null or Outcome.Undecided)
        {
            return new(outcome is null ? "这一天没有这项补贴的规则，不能审核。" : "还有没填的，算不出结果；请退回补正。");
        }

        // Policy may have changed between the page and the click.
        var amount = outcome is Outcome.Granted granted ? granted.Amount : (decimal?)null;
        if (amount != shown)
        {
            return new("政策刚刚有了变化，测算结果与页面上的不同，请核对后再办。");
        }

        one.Decide(desk.Now, amount is not null, amount ?? 0, day!.Snapshot, seal.Close(particulars with { Reasoning = outcome.Steps }));
        return null;
    }
}
