using Platform.Policy.Model;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Outcomes;

namespace Platform.Policy.Subsidies.Plans;

/// <summary>核定: the amount before it is spread over years and rounded.</summary>
internal sealed class DeterminationPlan(LinePlan[] lines)
{
    public LimitPlan[] PeriodLimits { get; init; } = [];
    public LimitPlan[] AmountLimits { get; init; } = [];
    public NumberNode? Count { get; init; }
    public PaymentPeriod? Every { get; init; }
    public NumberNode? Part { get; init; }
    public NumberNode? Whole { get; init; }
    public (string Text, string? Clause, NumberNode Amount)[] Deductions { get; init; } = [];

    public bool TryGet(Cursor at, out decimal amount, Reasoning? why)
    {
        var known = lines[0].TryGet(at, out amount, why);
        for (var i = 1; i < lines.Length; i++)
        {
            known &= lines[i].TryGet(at, out var one, why);
            amount += one;
        }

        if (known && lines.Length > 1) why?.Add(StepKind.Total, $"各项合计{Figures.Yuan(amount)}", amount);
        foreach (var limit in PeriodLimits) known &= limit.Apply(at, ref amount, 0, known ? why : null);
        if (Count is not null) known &= Multiply(at, ref amount, known ? why : null);
        if (Part is not null) known &= Prorate(at, ref amount, known ? why : null);
        foreach (var limit in AmountLimits) known &= limit.Apply(at, ref amount, 0, known ? why : null);
        foreach (var deduction in Deductions) known &= Deduct(at, ref amount, deduction, known ? why : null);
        if (amount < 0) amount = Nothing(amount, why);
        return known;
    }

    private bool Multiply(Cursor at, ref decimal amount, Reasoning? why)
    {
        if (!Count!.TryGet(at, out var count)) return false;
        if (why is not null)
        {
            Count.Explain(at, why);
            why.Add(StepKind.Total, $"每{Word}{Figures.Yuan(amount)}×{Figures.Plain(count)}{Count.Unit ?? CountWord}＝{Figures.Yuan(amount * count)}", amount * count, [Count.Figure(at)]);
        }

        amount *= count;
        return true;
    }

    private bool Prorate(Cursor at, ref decimal amount, Reasoning? why)
    {
        if (!(Part!.TryGet(at, out var part) & Whole!.TryGet(at, out var whole))) return false;
        if (whole <= 0)
        {
            at.Gaps?.Fault($"{Whole.Title ?? "整期"}为0，无法折算");
            return false;
        }

        var prorated = part >= whole ? amount : amount * part / whole;
        if (why is not null)
        {
            Part.Explain(at, why);
            var sentence = part >= whole ? $"{Part.Describe(at)}，满{Whole.Print(at)}，全额计算"
                : $"按{Part.Describe(at)}折算：{Figures.Yuan(amount)}×{Figures.Plain(part)}÷{Figures.Plain(whole)}＝{Figures.Yuan(prorated)}";
            why.Add(StepKind.Proration, sentence, prorated, [Part.Figure(at), Whole.Figure(at)]);
        }

        amount = prorated;
        return true;
    }

    private static bool Deduct(Cursor at, ref decimal amount, (string Text, string? Clause, NumberNode Amount) deduction, Reasoning? why)
    {
        if (!deduction.Amount.TryGet(at, out var had)) return false;
        var left = Math.Max(0, amount - had);
        if (had != 0) why?.Add(StepKind.Deduction, $"{deduction.Text}：扣除{deduction.Amount.Describe(at)}，余{Figures.Yuan(left)}", left, [deduction.Amount.Figure(at)], deduction.Clause);
        amount = left;
        return true;
    }

    private static decimal Nothing(decimal amount, Reasoning? why)
    {
        why?.Add(StepKind.Limit, $"{Figures.Yuan(amount)}小于0，按0元计", 0);
        return 0;
    }

    private string Word => Every switch
    {
        PaymentPeriod.Month => "月",
        PaymentPeriod.Quarter => "季度",
        PaymentPeriod.HalfYear => "半年",
        PaymentPeriod.SchoolYear => "学年",
        PaymentPeriod.Year => "年",
        _ => "期",
    };

    private string CountWord => Every switch
    {
        PaymentPeriod.Month => "个月",
        PaymentPeriod.Quarter => "个季度",
        PaymentPeriod.HalfYear => "个半年",
        PaymentPeriod.SchoolYear => "个学年",
        PaymentPeriod.Year => "年",
        _ => "期",
    };
}
