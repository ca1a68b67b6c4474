using Platform.Policy.Model;
using Platform.Policy.Subsidies;

namespace Platform.Core.Subsidies.Rechecking;

/// <summary>A case that comes out otherwise under other rules.</summary>
/// <param name="Case">As the database has it.</param>
/// <param name="Before">Yuan that it stands at, or comes to without the change; null where that cannot be said.</param>
/// <param name="Outcome">What it comes to; null where the scheme has no rule any more.</param>
/// <param name="Rules">By which it comes to that.</param>
public sealed record ChangedCase(SubsidyCase Case, CaseParticulars Particulars, decimal? Before, Outcome? Outcome, RulesOfDay Rules)
{
    /// <summary>Yuan; null where facts are missing that were not asked for then.</summary>
    public decimal? After => RulesOfDay.AmountOf(Outcome);

    /// <summary>Yuan more, or less.</summary>
    public decimal? Difference => After - Before;

    /// <summary>The scheme as the rules have it; null where they have none.</summary>
    public Subsidy? Scheme => Rules.Policy.Subsidies.Find(Case.Scheme);

    /// <summary>What can be made of it: money only in its own direction, and only where the sum is known.</summary>
    public IReadOnlyList<AdjustmentChoice> Choices => Difference switch
    {
        > 0 => [AdjustmentChoice.PayMore, AdjustmentChoice.Leave],
        < 0 => [AdjustmentChoice.ClawBack, AdjustmentChoice.Leave],
        _ => [AdjustmentChoice.Leave],
    };
}
