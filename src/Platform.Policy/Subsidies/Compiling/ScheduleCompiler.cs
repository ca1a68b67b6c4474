using Platform.Policy.Model;
using Platform.Policy.Subsidies.Nodes;
using Platform.Policy.Subsidies.Plans;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>The years of a programme; later years are compiled anew, so that they read their own facts.</summary>
internal sealed class ScheduleCompiler(Func<int, RuleScope> scopeOfYear)
{
    private readonly RuleScope _first = scopeOfYear(1);

    private SubsidyRule Rule => _first.Rule;

    public PaymentPlan? Compile()
    {
        var schedule = Rule.Schedule ?? new PaymentSchedule();
        ScheduleChecks.Check(_first, Rule);
        var percents = _first.Findings.HasErrors ? [100] : ScheduleChecks.YearsOf(schedule);
        var years = new List<YearPlan>();
        foreach (var (index, percent) in percents.Index())
        {
            if (Year(index == 0 ? _first : scopeOfYear(index + 1), schedule, percent, index == 0) is not { } year) return null;
            years.Add(year);
        }

        return new PaymentPlan([.. years], schedule.Basis, schedule.OnLoss, new Rounding(Rule.Rounding));
    }

    private static YearPlan? Year(RuleScope scope, PaymentSchedule schedule, decimal percent, bool first)
    {
        var conditions = Conditions(scope, schedule, first);
        var forfeits = ConditionCompiler.Printed(scope, schedule.ForfeitWhen, excluding: true);
        var looks = scope.DayUse.Used;
        var determination = first || schedule.Basis == ScheduleBasis.Yearly ? Determination(scope, schedule) : null;
        var life = LimitCompiler.All(scope, [.. scope.Rule.Limits.Where(limit => limit.Level == LimitLevel.Life)], null);
        var yearly = LimitCompiler.All(scope, [.. scope.Rule.Limits.Where(limit => limit.Level == LimitLevel.Year)], null);
        if (conditions is null || forfeits is null || life is null || yearly is null) return null;
        if (determination is null && (first || schedule.Basis == ScheduleBasis.Yearly)) return null;
        return new YearPlan
        {
            Percent = percent,
            Conditions = first ? [.. conditions, .. forfeits] : conditions,
            Forfeits = first ? [] : forfeits,
            Determination = determination,
            LifeLimits = life,
            YearLimits = yearly,
            LooksAtDay = looks,
        };
    }

    private static RuleCondition[]? Conditions(RuleScope scope, PaymentSchedule schedule, bool first)
    {
        var when = ConditionCompiler.Printed(scope, [.. scope.Rule.When.Where(condition => first || (schedule.Recheck && !condition.Once))]);
        var unless = ConditionCompiler.Printed(scope, [.. scope.Rule.Unless.Where(condition => first || (schedule.Recheck && !condition.Once))], excluding: true);
        if (when is null || unless is null) return null;
        if (!first) return [.. when, .. unless];
        if (!BenefitCompiler.TryAll(scope, out var refusals, out _)) return null;
        return [.. Window(schedule), .. when, .. unless, .. refusals];
    }

    private static IEnumerable<RuleCondition> Window(PaymentSchedule schedule)
    {
        if (schedule.From is { } from) yield return new RuleCondition("在政策实施期内", null, new Conditions.DayTest(new TodayCode(), Subsidies.Conditions.Relation.AtLeast, new ConstantDay(from)));
        if (schedule.Until is { } until) yield return new RuleCondition("在政策实施期内", null, new Conditions.DayTest(new TodayCode(), Subsidies.Conditions.Relation.LessThan, new ConstantDay(until)));
    }

    private static DeterminationPlan? Determination(RuleScope scope, PaymentSchedule schedule)
    {
        var lines = LineCompiler.All(scope);
        var period = LimitCompiler.All(scope, [.. scope.Rule.Limits.Where(limit => limit.Level == LimitLevel.Period)], null);
        var amount = LimitCompiler.All(scope, [.. scope.Rule.Limits.Where(limit => limit.Level == LimitLevel.Amount)], null);
        var count = Optional(scope, schedule.Count);
        var part = Optional(scope, schedule.Prorate?.Part);
        var whole = Optional(scope, schedule.Prorate?.Whole);
        if (lines is null || period is null || amount is null || !BenefitCompiler.TryAll(scope, out _, out var deductions)) return null;
        if (count is null != schedule.Count is null || part is null != schedule.Prorate is null || whole is null != schedule.Prorate is null) return null;
        return new DeterminationPlan(lines)
        {
            PeriodLimits = period,
            AmountLimits = amount,
            Count = count,
            Every = schedule.Every,
            Part = part,
            Whole = whole,
            Deductions = deductions,
        };
    }

    private static NumberNode? Optional(RuleScope scope, Quantity? quantity) => quantity is null ? null : QuantityCompiler.Number(scope, quantity);
}
