using Platform.Core.Policies.Versions;
using Platform.Core.PolicyChecks;
using Platform.Policy.Model;
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

    public static StatusTag Of(PolicyVersionState state) => state switch
    {
        PolicyVersionState.Draft => new StatusTag("草稿", Tone.Attention),
        PolicyVersionState.Checked => new StatusTag("已校验", Tone.Attention),
        PolicyVersionState.Confirmed => new StatusTag("已确认", Tone.Good),
        _ => new StatusTag("已作废", Tone.Ended),
    };

    public static string Version(PolicyVersion version) => $"第 {version.Number} 版";

    public static string Collection(string collection) => collection switch
    {
        "targets" => "目标",
        "duties" => "任务",
        "subsidies" => "补贴",
        "preferences" => "优惠",
        "planning" => "配建标准",
        "parameters" => "参数",
        "registration" => "登记",
        "materials" => "备案材料",
        "requirements" => "备案要求",
        "staffing" => "从业人员",
        "supervision" => "监管",
        "conference" => "议事协调机构",
        "phases" => "实施阶段",
        "duty_lists" => "部门职责",
        _ => collection,
    };

    public static string Title(PolicyItem item) => item switch
    {
        Target target => $"{target.Label}（{target.Due.Year}年）",
        Duty duty => duty.Title,
        Subsidy subsidy => subsidy.Title,
        Preference preference => preference.Title,
        PlanningStandard standard => standard.Title,
        Parameter parameter => parameter.Title,
        Registration registration => registration.Title,
        FilingMaterial material => material.Title,
        FilingRequirement requirement => requirement.Title,
        StaffRequirement staff => staff.Post,
        SupervisionRule rule => rule.Title,
        Conference conference => conference.Name,
        Phase phase => phase.Title,
        DepartmentDuty duty => duty.Label,
        _ => item.Id,
    };

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
