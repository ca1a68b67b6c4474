using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>What must hold of shares, splits, windows and budgets.</summary>
internal static class ScheduleChecks
{
    public static void Check(RuleScope scope, SubsidyRule rule)
    {
        if (rule.Schedule is { } schedule) Check(scope, schedule);
        Sum(scope, rule, "payees", rule.Payees, "分给各方的比例");
        Sum(scope, rule, "levels", rule.Levels, "各级财政的比例");
        if (rule.Amount.Count == 0) scope.Error(rule, "amount", "没有写任何一项金额", "写 名称: { title, rate, unit }");
        if (rule.Budget is { OrderBy: { } order } budget && scope.Facts.Find(order) is not { Kind: FactKind.Day })
            scope.Error(budget, "order_by", $"先后要按日期，{order} 不是日期事实", "写日期事实，或删去 order_by（按名册次序）");
        foreach (var (name, assumption) in rule.Assumptions.Where(entry => entry.Value.Unit is not null && entry.Value.Value is null))
            scope.Error(assumption, "unit", $"假定 {name} 写了单位而没有数值", "补上 value，或删去 unit");
    }

    /// <summary>The share of each year.</summary>
    public static IReadOnlyList<decimal> YearsOf(PaymentSchedule schedule) =>
        schedule.Shares.Count > 0 ? [.. schedule.Shares.OrderBy(share => share.Year).Select(share => share.Percent)]
        : [.. Enumerable.Repeat(100m, schedule.Years ?? 1)];

    private static void Check(RuleScope scope, PaymentSchedule schedule)
    {
        if (schedule.Until <= schedule.From) scope.Error(schedule, "until", "止日不晚于起日", "核对 from 和 until，止日不含当日");
        if (schedule.Prorate is not null && schedule.Prorate.Whole.Number == 0) scope.Error(schedule.Prorate, "whole", "整期不能是 0", "写整期的月数或天数，如 12");
        if (schedule.Shares.Count > 0) CheckShares(scope, schedule);
        else if (schedule.Basis == ScheduleBasis.Fixed && schedule.Years is not null) scope.Error(schedule, "years", "一次核定、分年拨付的要写各年比例", "写 shares；每年按当年情况核定的写 basis: yearly");
        else if (schedule.Years is < 1 or > FactName.LastYear) scope.Error(schedule, "years", $"年数不能是 {schedule.Years}", $"写 1 到 {FactName.LastYear}");
        else if (schedule is { Recheck: true, Years: null }) scope.Error(schedule, "recheck", "只拨付一次，没有以后的复核", "写上 shares 或 years，或删去 recheck");
    }

    private static void CheckShares(RuleScope scope, PaymentSchedule schedule)
    {
        var years = schedule.Shares.Select(share => share.Year).Order().ToList();
        var sum = schedule.Shares.Sum(share => share.Percent);
        if (!years.SequenceEqual(Enumerable.Range(1, years.Count)) || years.Count > FactName.LastYear) scope.Error(schedule, "shares", $"分年拨付的年份是 {string.Join("、", years)}", "每年写一项，year 依次写 1、2、3");
        else if (schedule.Basis == ScheduleBasis.Fixed && sum != 100) scope.Error(schedule, "shares", $"分年比例合计 {Figures.Plain(sum)}%，不是 100%", "改各年的 percent，使合计为 100");
        if (schedule.Years is not null) scope.Error(schedule, "years", "写了 shares 就不写 years", "删去 years");
    }

    private static void Sum(RuleScope scope, SubsidyRule rule, string key, IReadOnlyDictionary<string, SplitPart> parts, string word)
    {
        var sum = parts.Values.Sum(part => part.Percent);
        if (parts.Count > 0 && sum != 100) scope.Error(rule, key, $"{word}合计 {Figures.Plain(sum)}%，不是 100%", "改各方的 percent，使合计为 100");
    }
}
