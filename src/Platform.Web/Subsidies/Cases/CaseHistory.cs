using Platform.Core.Subsidies;
using Platform.Core.Subsidies.Rechecking;
using Platform.Web.Components;
using Platform.Web.Components.Casework;

namespace Platform.Web.Subsidies.Cases;

/// <summary>What happened to a case, latest first.</summary>
internal static class CaseHistory
{
    public static IReadOnlyList<TimelineEntry> Of(SubsidyCase one, IReadOnlyList<SubsidyAdjustment> adjustments) =>
        [.. Steps(one, adjustments).OfType<TimelineEntry>().Reverse().OrderByDescending(step => step.When)];

    private static IEnumerable<TimelineEntry?> Steps(SubsidyCase one, IReadOnlyList<SubsidyAdjustment> adjustments)
    {
        yield return Step("登记", one.RegisteredBy, one.RegisteredAt);
        yield return Step("补正", one.CorrectedBy, one.CorrectedAt);
        var state = CaseWords.Of(one.State);
        yield return one.ActedAt is null ? null : Step(one.IsOpen ? "退回补正" : state.Text, one.ActedBy, one.ActedAt, one.Reason, state.Tone);
        foreach (var adjustment in adjustments.Reverse())
        {
            yield return Step($"追溯执行：{CaseWords.Of(adjustment)}", adjustment.DecidedBy, adjustment.DecidedAt, adjustment.Reason);
        }
    }

    private static TimelineEntry? Step(string what, string? who, DateTimeOffset? when, string? why = null, Tone tone = Tone.Neutral) =>
        when is { } at ? new TimelineEntry(what, who ?? "", at) { Why = why, Tone = tone } : null;
}
