using Platform.Policy.Model;

namespace Platform.Policy.Comparison;

internal static class SubsidyText
{
    public static string Of(Subsidy subsidy) => subsidy.Quantified
        ? string.Join("，", subsidy.Rates.Values.Select(rate => $"{rate.Title}{Figure.Of(rate.Amount)}{rate.Unit}")
            .Concat(subsidy.Caps.Where(cap => cap.Amount is not null).Select(cap => $"{cap.Per}不超过{Figure.Of(cap.Amount!.Value)}元")))
        : "点名支持，未定金额";
}
