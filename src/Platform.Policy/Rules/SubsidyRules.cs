using System.Globalization;
using Platform.Policy.Binding;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;

namespace Platform.Policy.Rules;

internal static class SubsidyRules
{
    private static readonly string[] Described = ["rates", "caps", "shares", "conditions", "exclusions"];

    public static void Check(Subsidy subsidy, BoundFields at, Findings findings)
    {
        if (subsidy.Rule is not null)
        {
            foreach (var key in Described.Where(at.Fields.ContainsKey))
                findings.Error(at.PlaceOf(key), $"写了 rule，又写了 {key}", $"删去 {key}，它由 rule 得出");
            return;
        }

        if (subsidy.Shares.Count == 0) return;
        var sum = subsidy.Shares.Sum(share => share.Percent);
        if (sum != 100)
            findings.Error(at.PlaceOf("shares"), $"分年比例合计 {sum.ToString("0.########", CultureInfo.InvariantCulture)}%，不是 100%", "改各年的 percent，使合计为 100");
        if (subsidy.Shares.Select(share => share.Year).Distinct().Count() < subsidy.Shares.Count)
            findings.Error(at.PlaceOf("shares"), "分年拨付里有重复的年份", "每年写一项，year 依次写 1、2、3");
    }

    public static void Check(Rate rate, BoundFields at, Findings findings)
    {
        UnitRules.Together(rate.Times, "times", rate.TimesUnit, "times_unit", at, findings);
        UnitRules.Together(rate.PerUnit, "per_unit", rate.PerUnitLabel, "per_unit_label", at, findings);
    }

    public static void Check(Cap cap, BoundFields at, Findings findings)
    {
        if (cap.Amount is null && cap.Text is null)
            findings.Error(at.Place, "上限没有写金额，也没有写文字", "补上 amount（元）或 text，如 实际租金");
    }

    public static void Check(Share share, BoundFields at, Findings findings)
    {
        if (share.Year < 1) findings.Error(at.PlaceOf("year"), $"年份不能是 {share.Year}", "从 1 写起，表示第几年");
    }
}
