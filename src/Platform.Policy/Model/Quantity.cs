using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>
/// 数量: a number, a named value, or one of the fixed functions. A plain number or name may be written as it is:
/// <c>times: [places, 6]</c>.
/// </summary>
[ShortForm("of", Number = "number")]
public sealed record Quantity : Written
{
    [Description("定数")] public decimal? Number { get; init; }
    [Description("事实、假定、本规则的数量或前面一项金额的名称；分项的写 enrolled.infant，不写分项取合计")] public string? Of { get; init; }
    [Description("of 的百分之几，如 50")] public decimal? Percent { get; init; }
    [Description("相加")] public IReadOnlyList<Quantity>? Sum { get; init; }
    [Description("第一项减去其余各项")] public IReadOnlyList<Quantity>? Difference { get; init; }
    [Description("相乘")] public IReadOnlyList<Quantity>? Product { get; init; }
    [Description("第一项除以第二项")] public IReadOnlyList<Quantity>? Quotient { get; init; }
    [Description("第一项占第二项的百分比")] public IReadOnlyList<Quantity>? RatioPct { get; init; }
    [Description("取最小的")] public IReadOnlyList<Quantity>? Min { get; init; }
    [Description("取最大的")] public IReadOnlyList<Quantity>? Max { get; init; }
    [Description("去尾取整")] public Quantity? Floor { get; init; }
    [Description("进一取整")] public Quantity? Ceiling { get; init; }
    [Description("逐行计数或相加")] public RowsQuantity? Rows { get; init; }
    [Description("按每月天数折算月数")] public MonthsQuantity? Months { get; init; }
    [Description("两日之间的月数、天数或年数")] public SpanQuantity? Between { get; init; }
    [Description("按一两项事实查表")] public RateTable? Table { get; init; }
    [Description("按数量分档")] public RateBrackets? Brackets { get; init; }
    [Description("按日期分段的数值")] public DatedValues? Dated { get; init; }
    [Description("印在计算过程里的名称")] public string? Title { get; init; }
    [Description("单位")] public string? Unit { get; init; }
}

/// <summary>逐行: counts the rows that fit, or adds up what is taken from each.</summary>
public sealed record RowsQuantity : Written
{
    [Description("哪个 rows 事实")] public required string Of { get; init; }
    [Description("只算符合的行；条件里直接写列名")] public IReadOnlyList<Condition> Where { get; init; } = [];
    [Description("每行取多少；不写为计数")] public Quantity? Take { get; init; }
}

/// <summary>折算月数: a month with enough days counts as one; what the others count is stated.</summary>
public sealed record MonthsQuantity : Written
{
    [Description("哪个 monthly 事实")] public required string Of { get; init; }
    [Description("满多少天算一个月")] public required decimal AtLeast { get; init; }
    [Description("不满的月份：none 不计、half 算半个月、share 按天数比例、whole 有出勤即算一个月")] public MonthRest Rest { get; init; }
    [Description("至多算几个月")] public decimal? AtMost { get; init; }
}

public enum MonthRest { None, Half, Share, Whole }

/// <summary>两日之间. Full counts completed units, started counts a unit begun, exact is for days only.</summary>
public sealed record SpanQuantity : Written
{
    [Description("起日：日期事实、as_of 或具体日期")] public required string From { get; init; }
    [Description("止日：日期事实、as_of 或具体日期；不含当日")] public required string To { get; init; }
    [Description("单位：days、months 或 years")] public required SpanUnit In { get; init; }
    [Description("full 只计满的，started 不满也计一个")] public SpanCount Count { get; init; }
}

public enum SpanUnit { Days, Months, Years }

public enum SpanCount { Full, Started }
