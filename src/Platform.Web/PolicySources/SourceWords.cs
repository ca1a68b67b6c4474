using Platform.Core.PolicyChecks;
using Platform.Policy.Model;
using Platform.Policy.Schema;
using Platform.Web.Components;

namespace Platform.Web.PolicySources;

/// <summary>The words of the pages about source texts.</summary>
public static class SourceWords
{
    public static StatusTag Of(ClauseState state) => state switch
    {
        ClauseState.Configured => new StatusTag("已配置", Tone.Good),
        ClauseState.Partial => new StatusTag("部分配置", Tone.Attention),
        ClauseState.Missing => new StatusTag("未配置", Tone.Attention),
        _ => new StatusTag("无需配置", Tone.Neutral),
    };

    /// <summary>One of the collection's items, in a word.</summary>
    public static string Collection(string collection) => collection == "duties" ? "任务" : FileTitles.Of(collection);

    public static string Title(PolicyItem item) => item is Target target ? $"{ItemNames.Of(target)}（{target.Due.Year}年）" : ItemNames.Of(item);

    public static string? Text(PolicyItem item) => item switch
    {
        Target target => target.Text,
        Duty duty => duty.Text,
        Subsidy subsidy => subsidy.Text,
        Preference preference => preference.Text,
        PlanningStandard standard => standard.Text,
        Parameter parameter => parameter.Text ?? $"{parameter.Value}{parameter.Unit}",
        FilingRequirement requirement => requirement.Text,
        StaffRequirement staff => staff.Text,
        SupervisionRule rule => rule.Text,
        Conference conference => conference.Text,
        Phase phase => phase.Text,
        DepartmentDuty duty => duty.Text,
        _ => null,
    };
}
