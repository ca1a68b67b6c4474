using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>补贴 (subsidies.yaml): an instrument by name, or a scheme with rates.</summary>
public sealed record Subsidy : PolicyItem
{
    [Description("名称，如 开园激励性奖补")] public required string Title { get; init; }
    [Description("文件用的名词：奖补、补助、奖励、资助、补贴")] public required string Noun { get; init; }
    [Description("给谁：institution、class、place、child、family、staff、project、activity"), Titled("给谁")] public required Beneficiary For { get; init; }
    [Description("一句话说明，数字照原文")] public required string Text { get; init; }
    [Description("规则：条件、标准、上限和拨付办法；写了规则就不再写 rates、caps、shares、conditions、exclusions"), Titled("规则", "条件、标准、上限和拨付办法；写了规则，下面的标准、上限、分年拨付和条件就不再填")] public SubsidyRule? Rule { get; init; }

    /// <summary>标准; with a rule, as the rule has them.</summary>
    [Description("标准；只点名未定金额的不写"), Section("标准与条件")]
    public IReadOnlyDictionary<string, Rate> Rates { get => Rule is null ? field : PrintedRule.Rates(Rule); init; } = new Dictionary<string, Rate>();

    /// <summary>上限; with a rule, as the rule has them.</summary>
    [Description("上限")] public IReadOnlyList<Cap> Caps { get => Rule is null ? field : PrintedRule.Caps(Rule); init; } = [];

    /// <summary>分年拨付; with a rule, as the rule has it.</summary>
    [Description("分年拨付")] public IReadOnlyList<Share> Shares { get => Rule is null ? field : Rule.Schedule?.Shares ?? []; init; } = [];

    /// <summary>条件 in words; with a rule, the texts of its conditions.</summary>
    [Description("条件，一条一句")] public IReadOnlyList<string> Conditions { get => Rule is null ? field : PrintedRule.Conditions(Rule); init; } = [];

    /// <summary>不享受的情形 in words; with a rule, the texts of its exclusions.</summary>
    [Description("不享受的情形，一条一句")] public IReadOnlyList<string> Exclusions { get => Rule is null ? field : PrintedRule.Exclusions(Rule); init; } = [];
    [Description("拨付部门"), Section("部门"), References(ReferenceKind.DepartmentRole)] public IReadOnlyList<string> Pays { get; init; } = [];
    [Description("审核部门"), References(ReferenceKind.DepartmentRole)] public IReadOnlyList<string> Reviews { get; init; } = [];
    [Description("资金不得用于"), Section("资金与其他")] public IReadOnlyList<string> UsesForbidden { get; init; } = [];
    [Description("追回或取消的情形")] public IReadOnlyList<string> ClawBackWhen { get; init; } = [];
    [Description("文件没有写明的事项；规则里怎么假定的写在 rule 的 assumptions"), Titled("文件没有写明的事项", "规则里怎么假定的写在规则的假定里")] public IReadOnlyList<string> LeftOpen { get; init; } = [];
    [Description("依据的上级文件名称")] public string? Basis { get; init; }

    /// <summary>Whether the document prints amounts.</summary>
    [NotWritten] public bool Quantified => Rates.Count > 0;
}

public enum Beneficiary
{
    [Description("托育机构")] Institution,
    [Description("班级")] Class,
    [Description("托位")] Place,
    [Description("婴幼儿")] Child,
    [Description("家庭")] Family,
    [Description("从业人员")] Staff,
    [Description("建设项目")] Project,
    [Description("服务活动")] Activity,
}

/// <summary>标准: an amount in yuan per unit.</summary>
public sealed record Rate
{
    [Description("名称，如 托大班")] public required string Title { get; init; }
    [Description("金额，元")] public required decimal Amount { get; init; }
    [Description("印出的单位，如 元/托位")] public required string Unit { get; init; }
    [Description("乘以的数量，如 10 个月、220 天")] public decimal? Times { get; init; }
    [Description("数量的单位")] public string? TimesUnit { get; init; }
    [Description("每单位折算的数量，如 每托位 6 平方米")] public decimal? PerUnit { get; init; }
    [Description("折算数量的单位")] public string? PerUnitLabel { get; init; }
    [Description("标准自己的条款；不写用补贴的条款")] public string? Clause { get; init; }
}

/// <summary>上限.</summary>
public sealed record Cap
{
    [Description("金额，元")] public decimal? Amount { get; init; }
    [Description("不是金额的上限，如 实际租金")] public string? Text { get; init; }
    [Description("每家、每年……")] public required string Per { get; init; }
    [Description("条款")] public string? Clause { get; init; }
}

/// <summary>分年: a year's share in per cent; the shares of a scheme sum to 100.</summary>
public sealed record Share
{
    [Description("第几年")] public required int Year { get; init; }
    [Description("比例，%")] public required decimal Percent { get; init; }
}
