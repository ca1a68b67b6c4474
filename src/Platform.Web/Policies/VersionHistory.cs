using Platform.Core.Policies.Versions;
using Platform.Web.Components;
using Platform.Web.Components.Casework;

namespace Platform.Web.Policies;

/// <summary>What happened to a version, latest first, and its facts.</summary>
internal static class VersionHistory
{
    public static IReadOnlyList<TimelineEntry> Of(PolicyVersion version) =>
    [
        .. Steps(version).OfType<TimelineEntry>().Reverse().OrderByDescending(step => step.When),
    ];

    public static IReadOnlyList<LabelledFact> Facts(PolicyVersion version, PolicyVersion? basedOn) =>
    [
        new("类别", VersionWords.Of(version.Kind)),
        new("底稿", basedOn is null ? "无，随导入而来" : VersionWords.Name(basedOn)),
        new("依据", VersionWords.Of(version.Basis)),
        new("施行日期", VersionWords.Day(version.EffectiveFrom)),
        new("内容校验值", version.ContentHash) { Copyable = true },
    ];

    private static IEnumerable<TimelineEntry?> Steps(PolicyVersion version)
    {
        yield return new TimelineEntry(version.Kind == PolicyVersionKind.Import ? "导入" : "起草", version.DraftedBy, version.DraftedAt);
        yield return Step("修改", version.ChangedBy, version.ChangedAt);
        yield return Step("校验", version.CheckedBy, version.CheckedAt);
        yield return Step("确认：录入与原文一致", version.ConfirmedBy, version.ConfirmedAt, Tone.Good);
        yield return Step("作废", version.WithdrawnBy, version.WithdrawnAt, Tone.Ended);
    }

    private static TimelineEntry? Step(string what, string? who, DateTimeOffset? when, Tone tone = Tone.Neutral) =>
        when is { } at ? new TimelineEntry(what, who ?? "", at) { Tone = tone } : null;
}
