using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>指标 (indicators.yaml): what is counted, how, by whom (口径).</summary>
public sealed record Indicator : PolicyItem
{
    [Description("名称")] public required string Title { get; init; }
    [Description("单位，如 个/千人、%、家")] public required string Unit { get; init; }
    [Description("口径：分子"), Titled("分子"), Section("口径")] public string? Numerator { get; init; }
    [Description("口径：分母"), Titled("分母")] public string? Denominator { get; init; }
    [Description("口径说明")] public string? Definition { get; init; }
    [Description("数据来源部门"), Section("统计"), References(ReferenceKind.DepartmentRole)] public string? SourceDepartment { get; init; }
    [Description("统计周期：年、半年、季、月")] public string? Cycle { get; init; }
    [Description("由谁确认"), References(ReferenceKind.DepartmentRole)] public string? ConfirmedBy { get; init; }
    [Description("可由登记簿计算的度量名；不写则为填报值")] public string? Measure { get; init; }
    [Description("小数位")] public int Decimals { get; init; }
}

/// <summary>目标 (targets.yaml): an indicator, a bound and a due day.</summary>
public sealed record Target : PolicyItem
{
    [Description("指标的键"), Titled("指标"), Section("指标与数值"), References(ReferenceKind.Indicator)] public required string Indicator { get; init; }
    [Description("文件印出的指标说法")] public required string Label { get; init; }
    [Description("at_least、more_than、exactly、exists、relative、increase 或 qualitative"), Titled("界")] public required Bound Bound { get; init; }
    [Description("数值；定性目标不写"), InRow] public decimal? Value { get; init; }
    [Description("单位；不写用指标的单位")] public string? Unit { get; init; }
    [Description("相对目标比什么，如 全市水平")] public string? RelativeTo { get; init; }
    [Description("到期日；“到2025年”写 2025-12-31"), Section("期限与范围"), InRow] public required DateOnly Due { get; init; }
    [Description("文件印出的期限，如 到2025年")] public string? DueLabel { get; init; }
    [Description("范围：district、each_town_street、urban、communities、kindergartens、institutions、staff、parents、infants、enrolled_children"), Titled("范围")] public TargetScope Scope { get; init; }
    [Description("范围的文字，如 全区所有街道及茨竹镇等")] public string? ScopeText { get; init; }
    [Description("责任部门"), Section("责任与全句"), InRow, References(ReferenceKind.DepartmentRole)] public string? Responsible { get; init; }
    [Description("责任部门是平台按职责推定、文件未写时为 true"), Titled("责任部门系推定", "文件没有写，按职责推定时选“是”")] public bool ResponsibleAssumed { get; init; }
    [Description("目标全句，自拟短句，数字照原文")] public required string Text { get; init; }
}

/// <summary>界: how the value binds.</summary>
public enum Bound
{
    [Description("不低于")] AtLeast,
    [Description("超过")] MoreThan,
    [Description("达到")] Exactly,
    [Description("建成")] Exists,
    [Description("相对目标")] Relative,
    [Description("提高")] Increase,
    [Description("定性目标")] Qualitative,
}

/// <summary>范围.</summary>
public enum TargetScope
{
    [Description("全区（旗、县）")] District,
    [Description("每个镇街")] EachTownStreet,
    [Description("城区")] Urban,
    [Description("城乡社区")] Communities,
    [Description("幼儿园")] Kindergartens,
    [Description("托育机构")] Institutions,
    [Description("从业人员")] Staff,
    [Description("婴幼儿家长")] Parents,
    [Description("婴幼儿")] Infants,
    [Description("入托婴幼儿")] EnrolledChildren,
}

/// <summary>配建标准 (planning.yaml): a facility-matching rule, not the outcome indicator.</summary>
public sealed record PlanningStandard : PolicyItem
{
    [Description("名称")] public required string Title { get; init; }
    [Description("数值；无数值的要求不写"), InRow] public decimal? Value { get; init; }
    [Description("单位，如 托位/千人")] public string? Unit { get; init; }
    [Description("界")] public Bound Bound { get; init; } = Bound.AtLeast;
    [Description("适用范围：new（新建居住区）、existing（老城区和已建成居住区）、all"), Titled("适用范围")] public PlanningScope Scope { get; init; }
    [Description("适用门槛的数值，如 10000")] public decimal? Threshold { get; init; }
    [Description("门槛的单位，如 人")] public string? ThresholdUnit { get; init; }
    [Description("同步要求，如 同步规划、同步建设")] public IReadOnlyList<string> Together { get; init; } = [];
    [Description("补足方式，如 购置、置换、租赁")] public IReadOnlyList<string> Means { get; init; } = [];
    [Description("要求，自拟短句，数字照原文")] public required string Text { get; init; }
}

public enum PlanningScope
{
    [Description("全部居住区")] All,
    [Description("新建居住区")] New,
    [Description("老城区和已建成居住区")] Existing,
}

/// <summary>参数 (parameters.yaml): a figure with dated values, such as days that recordings are kept.</summary>
public sealed record Parameter : PolicyItem
{
    [Description("名称")] public required string Title { get; init; }
    [Description("数值"), InRow] public required decimal Value { get; init; }
    [Description("单位")] public required string Unit { get; init; }
    [Description("上级的下限（floor）或上限（ceiling）：下级不得突破"), Titled("上下限", "下级不得突破")] public ParameterLimit Limit { get; init; }
    [Description("自何日起")] public DateOnly? From { get; init; }
    [Description("至何日（不含）")] public DateOnly? Until { get; init; }
    [Description("说明文字，数字照原文")] public string? Text { get; init; }
}

public enum ParameterLimit
{
    [Description("都不是")] None,
    [Description("下限")] Floor,
    [Description("上限")] Ceiling,
}
