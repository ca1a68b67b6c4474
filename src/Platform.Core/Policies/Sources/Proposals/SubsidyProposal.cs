using System.Text.RegularExpressions;
using Platform.Core.PolicyChecks;

namespace Platform.Core.Policies.Sources.Proposals;

/// <summary>每个托位补助2000元，每家最高不超过30万元: noun, beneficiary, rate and cap.</summary>
internal static partial class SubsidyProposal
{
    public static void Fill(Recognised found, ClausePlace place)
    {
        var words = place.Words;
        found.Add("title", place.Title);
        found.Add("noun", Noun().Match(words) is { Success: true } noun ? noun.Value : null);
        found.Add("text", words);
        FillRate(found, place);
        FillCap(found, words);
        found.AddAll("pays", Doing(place, "拨付", "兑现", "发放"));
        found.AddAll("reviews", Doing(place, "审核", "审定", "审批"));
    }

    private static void FillRate(Recognised found, ClausePlace place)
    {
        var rates = Rate().Matches(place.Clause.Clause.Text).ToList();
        var rate = rates.Find(match => place.Mark is { } mark && match.Groups["amount"].Index == mark.Start) ?? (!place.IsChosen && rates is [var first, ..] ? first : null);
        var standard = new Recognised();
        if (rate is null)
        {
            standard.Add("amount", place.IsChosen && place.After.StartsWith('元') ? place.Value : null);
        }
        else
        {
            var units = Units(rate);
            standard.Add("title", "每" + string.Join('每', units));
            standard.Add("amount", Amount(rate));
            standard.Add("unit", "元/" + string.Join('·', units));
            found.Add("for", units.Select(For).FirstOrDefault(one => one is not null));
        }

        found.AddRow("rates", "standard", standard);
    }

    private static void FillCap(Recognised found, string words)
    {
        if (Cap().Match(words) is { Success: true } match)
        {
            var cap = new Recognised();
            cap.Add("amount", Amount(match));
            cap.Add("per", match.Groups["per"].Value);
            found.AddRow("caps", cap);
        }
    }

    // A time comes last, as 元/平方米·月.
    private static List<string> Units(Match match) =>
        [.. (match.Groups["slash"].Success ? match.Groups["slash"] : match.Groups["each"]).Captures.Select(unit => unit.Value).OrderBy(unit => unit is "年" or "月" or "天" or "学期")];

    private static decimal Amount(Match match) => FigureText.Values(match.Groups["amount"].Value).Max();

    private static string? For(string unit) => unit switch
    {
        "托位" => "place",
        "班" or "班级" => "class",
        "人" or "生" or "婴幼儿" or "儿童" or "孩" => "child",
        "家" or "所" or "机构" => "institution",
        _ => null,
    };

    // Only a department that the sentence itself lets pay or review.
    private static IEnumerable<string> Doing(ClausePlace place, params string[] verbs) =>
        place.Words.Split('。', '；', '，').Where(part => verbs.Any(verb => part.Contains(verb, StringComparison.Ordinal)))
            .SelectMany(part => place.Clause.Departments.Where(named => part.Contains(named.Name, StringComparison.Ordinal))).Select(named => named.Role);

    [GeneratedRegex("奖补|补助|奖励|资助|补贴")]
    private static partial Regex Noun();

    [GeneratedRegex(@"(每一?[个名张]?(?<each>托位|班级|班|平方米|人|生|婴幼儿|儿童|孩|家|所|机构|学期|年|月|天))+[^，。；每\d]{0,12}(?<amount>\d[\d,，.]*[万亿]?)元(/(?<slash>托位|班|家|所|平方米|人|年|月)(?:[·/](?<slash>年|月|天))?)?|(?<amount>\d[\d,，.]*[万亿]?)元/(?<slash>托位|班|家|所|平方米|人|年|月)(?:[·/](?<slash>年|月|天))?")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?<per>每(家|所|个?机构|人|年|班)(每年)?)?[^，。；]{0,10}?(最高|不超过|上限|封顶)[^，。；\d]{0,8}(?<amount>\d[\d,，.]*[万亿]?)元")]
    private static partial Regex Cap();
}
