using Platform.Policy.Subsidies;
using Platform.Policy.Wording;

namespace Platform.Web.Subsidies.Simulations;

/// <summary>How a simulation is said.</summary>
public static class SimulationWords
{
    public static string Verdict(Verdict verdict) => verdict switch
    {
        Platform.Policy.Subsidies.Verdict.Met => "可得",
        Platform.Policy.Subsidies.Verdict.Unmet => "不符合",
        _ => "无法判断",
    };

    public static string Year(int year) => $"第{ChineseNumerals.ToChinese(year)}年";

    /// <summary>What the change comes to, in a sentence.</summary>
    public static string Headline(SimulationSheet sheet)
    {
        if (sheet.Asked.Turned.Count == 0) return $"按现行规则，200 家样例机构{sheet.Years.Count} 年共需 {Money.Short(sheet.Before)}，{sheet.Run.Before.Granted} 家可得。";
        var difference = sheet.After - sheet.Before;
        var comparison = difference == 0 ? "与现行一样" : $"比现行{(difference > 0 ? "多" : "少")} {Money.Short(Math.Abs(difference))}";
        return $"这样改，{sheet.Years.Count} 年共需 {Money.Short(sheet.After)}，{comparison}：{sheet.Run.Gaining} 家多得，{sheet.Run.Losing} 家少得，{sheet.Run.Same} 家不变。";
    }
}
