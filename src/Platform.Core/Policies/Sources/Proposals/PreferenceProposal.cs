namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>税费、水电气热、金融、用地等优惠.</summary>
internal static class PreferenceProposal
{
    private static readonly (string Kind, string[] Words)[] Kinds =
    [
        ("utility", ["用水", "用电", "用气", "用热", "水电气"]),
        ("tax", ["增值税", "所得税", "契税", "房产税", "税收", "免征", "减征"]),
        ("finance", ["贷款", "融资", "信贷", "担保", "保险"]),
        ("land", ["用地", "土地", "房屋", "场地", "租金"]),
        ("employer", ["用人单位", "职工"]),
        ("training", ["培训"]),
        ("fee", ["收费", "费用减免", "登记费"]),
    ];

    public static void Fill(Recognised found, ClausePlace place)
    {
        found.Add("title", place.Title);
        found.Add("kind", Kinds.FirstOrDefault(kind => kind.Words.Any(word => place.Words.Contains(word, StringComparison.Ordinal))).Kind);
        found.Add("value", place.Value);
        found.Add("unit", place.Unit);
        found.Add("text", place.Words);
        found.AddAll("departments", place.Departments);
    }
}
