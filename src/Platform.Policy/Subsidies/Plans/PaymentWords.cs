using Platform.Policy.Wording;

namespace Platform.Policy.Subsidies.Plans;

/// <summary>分年拨付 in words.</summary>
internal static class PaymentWords
{
    /// <summary>第一年, from 0.</summary>
    public static string Year(int index) => $"第{ChineseNumerals.ToChinese(index + 1)}年";

    /// <summary>分2年拨付，每年50%：第一年180000元，第二年180000元（拨付前复核）.</summary>
    public static string Spread(YearPlan[] years, ReadOnlySpan<decimal> paid, bool[] told, bool rechecks)
    {
        var even = years.All(year => year.Percent == years[0].Percent);
        var shares = even ? $"每年{Figures.Plain(years[0].Percent)}%" : string.Join("、", years.Select(year => Figures.Plain(year.Percent) + "%"));
        return $"分{years.Length}年拨付，{shares}：{Each(paid, told, rechecks)}";
    }

    /// <summary>每年核定，共3年：第一年…….</summary>
    public static string Yearly(YearPlan[] years, ReadOnlySpan<decimal> paid, bool[] told, bool rechecks)
    {
        var shares = years.All(year => year.Percent == 100) ? "" : $"，各年为当年标准的{string.Join("、", years.Select(year => Figures.Plain(year.Percent) + "%"))}";
        return $"每年核定，共{years.Length}年{shares}：{Each(paid, told, rechecks)}";
    }

    private static string Each(ReadOnlySpan<decimal> paid, bool[] told, bool rechecks)
    {
        var words = new List<string>();
        for (var i = 0; i < paid.Length; i++)
        {
            var remark = i > 0 && !told[i] && rechecks && paid[i] > 0 ? "（拨付前复核，按现有情况测算）" : i > 0 && told[i] && paid[i] == 0 ? "（不再拨付）" : "";
            words.Add($"{Year(i)}{Figures.Yuan(paid[i])}{remark}");
        }

        return string.Join("，", words);
    }
}
