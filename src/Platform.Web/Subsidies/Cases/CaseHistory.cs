using Platform.Core.Subsidies;
using Platform.Core.Subsidies.Rechecking;
using Platform.Web.Components;
using Platform.Web.Components.Casework;

namespace Platform.Web.Subsidies.Cases;

/// <summary>What happened to a case, latest first.</summary>
internal static class CaseHistory
{
    /// <param name="adjustments">Each tells more than its step.</param>
    public static IReadOnlyList<TimelineEntry> Of(IReadOnlyList<SubsidyCaseStep> steps, IReadOnlyList<SubsidyAdjustment> adjustments) =>
    [
        .. adjustments.Select(one => new TimelineEntry($"追溯执行：{CaseWords.Of(one)}", one.DecidedBy, one.DecidedAt) { Why = one.Reason })
            .Concat(steps.Where(step => step.Kind != CaseStepKind.Adjusted).Select(step => new TimelineEntry(CaseWords.Of(step.Kind), step.By, step.At) { Why = step.Reason, Tone = step.Kind == CaseStepKind.Decided ? Tone.Good : Tone.Neutral }))
            .OrderByDescending(step => step.When),
    ];
}
