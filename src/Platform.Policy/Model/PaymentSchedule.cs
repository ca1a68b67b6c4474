using System.ComponentModel;

namespace Platform.Policy.Model;

/// <summary>拨付办法.</summary>
public sealed record PaymentSchedule : Written
{
    [Description("fixed 一次核定、分年拨付（默认）；yearly 每年按当年情况核定")] public ScheduleBasis Basis { get; init; }
    [Description("各年比例；fixed 的合计 100，yearly 的是当年标准的百分之几")] public IReadOnlyList<Share> Shares { get; init; } = [];
    [Description("yearly 而没有写 shares 的，共几年")] public int? Years { get; init; }
    [Description("以后各次拨付前复核条件")] public bool Recheck { get; init; }
    [Description("复核不符合的：payment 只停当次，rest 此后都停")] public LossEffect OnLoss { get; init; }
    [Description("此后停发的情形，如 停办")] public IReadOnlyList<Condition> ForfeitWhen { get; init; } = [];
    [Description("标准是每多久的：month、quarter、half_year、school_year、year")] public PaymentPeriod? Every { get; init; }
    [Description("一年（一次核定）里有几期")] public Quantity? Count { get; init; }
    [Description("不足一期的折算")] public Proration? Prorate { get; init; }
    [Description("政策实施的起日")] public DateOnly? From { get; init; }
    [Description("政策实施的止日，不含当日")] public DateOnly? Until { get; init; }
}

public enum ScheduleBasis { Fixed, Yearly }

public enum LossEffect { Payment, Rest }

public enum PaymentPeriod { Month, Quarter, HalfYear, SchoolYear, Year }

/// <summary>折算: the amount times part ÷ whole, never more than the whole.</summary>
public sealed record Proration : Written
{
    [Description("实际的月数或天数")] public required Quantity Part { get; init; }
    [Description("整期的月数或天数")] public required Quantity Whole { get; init; }
}

/// <summary>分成: a share in per cent; the parts sum to 100.</summary>
public sealed record SplitPart : Written
{
    [Description("名称，如 托育机构、区级财政")] public required string Title { get; init; }
    [Description("比例，%")] public required decimal Percent { get; init; }
}

/// <summary>预算: what the programme has in a year, and what happens when the claims exceed it.</summary>
public sealed record ProgrammeBudget : Written
{
    [Description("每年金额，元")] public required decimal Amount { get; init; }
    [Description("超出时：proportional 同比例核减，first_come 先到先得")] public required BudgetExcess OnExcess { get; init; }
    [Description("先到先得按哪个日期事实；不写按名册次序")] public string? OrderBy { get; init; }
}

public enum BudgetExcess { Proportional, FirstCome }

/// <summary>取整.</summary>
public sealed record AmountRounding : Written
{
    [Description("到哪一位：fen、jiao、yuan、ten、hundred")] public RoundingUnit To { get; init; }
    [Description("nearest 四舍五入、down 去尾、up 进一")] public RoundingMode Mode { get; init; }
}

public enum RoundingUnit { Fen, Jiao, Yuan, Ten, Hundred }

public enum RoundingMode { Nearest, Down, Up }

/// <summary>不得重复享受: another rule of the district, or a fact (a flag, or an amount already had).</summary>
public sealed record DoubleBenefit : Written
{
    [Description("文字，照原文")] public required string Text { get; init; }
    [Description("本区另一项补贴的 id")] public string? Rule { get; init; }
    [Description("说明已享受其他支持的事实：flag 或 money")] public string? Of { get; init; }
    [Description("refuse 不再享受，deduct 扣除已得的（就高不就低、补足差额）")] public BenefitEffect Effect { get; init; }
    [Description("条款")] public string? Clause { get; init; }
}

public enum BenefitEffect { Refuse, Deduct }
