using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>补贴规则: how a scheme is decided and computed.</summary>
public sealed record SubsidyRule : Written
{
    [Description("条件，须全部符合")] public IReadOnlyList<Condition> When { get; init; } = [];
    [Description("不享受的情形，符合任何一项即不享受")] public IReadOnlyList<Condition> Unless { get; init; } = [];
    [Description("与其他补助的关系")] public IReadOnlyList<DoubleBenefit> Excludes { get; init; } = [];
    [Description("本规则自用的数量：名称 → 算法")] public IReadOnlyDictionary<string, Quantity> Quantities { get; init; } = new Dictionary<string, Quantity>();
    [Description("金额各项，相加")] public required IReadOnlyDictionary<string, AmountLine> Amount { get; init; }
    [Description("上限和下限")] public IReadOnlyList<AmountLimit> Limits { get; init; } = [];
    [Description("一次性以外的拨付办法")] public PaymentSchedule? Schedule { get; init; }
    [Description("分给谁；最后一方得余数")] public IReadOnlyDictionary<string, SplitPart> Payees { get; init; } = new Dictionary<string, SplitPart>();
    [Description("各级财政分担；最后一级担余数")] public IReadOnlyDictionary<string, SplitPart> Levels { get; init; } = new Dictionary<string, SplitPart>();
    [Description("预算")] public ProgrammeBudget? Budget { get; init; }
    [Description("取整；不写为四舍五入到分")] public AmountRounding? Rounding { get; init; }
    [Description("文件没有写明而作的假定：名称 → 说明")] public IReadOnlyDictionary<string, Assumption> Assumptions { get; init; } = new Dictionary<string, Assumption>();
}

/// <summary>一项金额: rate × quantities, for the case as a whole or for each row or option.</summary>
public sealed record AmountLine : Written
{
    [Description("名称，如 每个托位")] public required string Title { get; init; }
    [Description("标准")] public required Quantity Rate { get; init; }
    [Description("印出的单位，如 元/托位")] public required string Unit { get; init; }
    [Description("乘以的数量，依次")] public IReadOnlyList<Quantity> Times { get; init; } = [];
    [Description("逐项计算：per_option 事实（各班型）或 rows 事实（各婴幼儿）")] public string? Each { get; init; }
    [Description("逐行计算时只算符合的行")] public IReadOnlyList<Condition> Where { get; init; } = [];
    [Description("符合才计这一项")] public IReadOnlyList<Condition> When { get; init; } = [];
    [Description("标准的上下限（按单位）")] public IReadOnlyList<AmountLimit> RateLimits { get; init; } = [];
    [Description("这一项的上下限；写了 each 的按每行、每分项")] public IReadOnlyList<AmountLimit> Limits { get; init; } = [];
    [Description("这一项自己的条款")] public string? Clause { get; init; }
}

/// <summary>上限或下限.</summary>
public sealed record AmountLimit : Written
{
    [Description("不超过")] public Quantity? AtMost { get; init; }
    [Description("不低于")] public Quantity? AtLeast { get; init; }
    [Description("每家机构、每年……")] public required string Per { get; init; }
    [Description("哪一级：amount 每次核定（默认）、period 每期、year 每年拨付、life 累计")] public LimitLevel Level { get; init; }
    [Description("level 为 life 时，此前已得的金额")] public Quantity? Already { get; init; }
    [Description("不是定额的上限的文字，如 按实际租金")] public string? Text { get; init; }
    [Description("条款")] public string? Clause { get; init; }
}

public enum LimitLevel { Amount, Period, Year, Life }

/// <summary>假定: what the document leaves open and how it is taken here; a value can be used by its name.</summary>
[ShortForm("text")]
public sealed record Assumption : Written
{
    [Description("一句话，如 每年按12个月补助")] public required string Text { get; init; }
    [Description("数值，可在规则里按名称使用")] public decimal? Value { get; init; }
    [Description("数值的单位")] public string? Unit { get; init; }
}
