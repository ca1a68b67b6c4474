using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;
using Xunit;

namespace Platform.Policy.Tests.Subsidies;

public sealed class CaseFactsTests
{
    [Fact]
    public void Of_FormFields_DecidesLikeYaml()
    {
        var form = CaseFacts.Of(YubeiRules.Rules.Facts, new Dictionary<string, string>
        {
            ["filed"] = "是",
            ["inclusive"] = "true",
            ["grade"] = "三级",
            ["places"] = " 120 ",
            ["enrolled.infant"] = "10",
            ["enrolled.toddler"] = "20",
            ["enrolled.junior"] = "30",
            ["grade@2"] = "ungraded",
        });
        var yaml = CaseFacts.Parse(
            YubeiRules.Rules.Facts, "{\"filed\": true, \"inclusive\": true, \"grade\": \"level_3\", \"places\": 120, \"enrolled\": {\"infant\": 10, \"toddler\": 20, \"junior\": 30}, \"years\": {\"2\": {\"grade\": \"ungraded\"}}}", "facts.json", out _)!;

        var (one, other) = (YubeiRules.Opening.Evaluate(form, YubeiRules.Day), YubeiRules.Opening.Evaluate(yaml, YubeiRules.Day));

        Assert.Equal(one.Steps.Select(step => step.Sentence), other.Steps.Select(step => step.Sentence));
        var granted = Assert.IsType<Outcome.Granted>(one);
        Assert.Equal([new YearPayment(1, 180000, PaymentStanding.Due), new YearPayment(2, 0, PaymentStanding.Lost)], granted.Years);
    }

    [Fact]
    public void Of_UnknownName_SaysWhatWasMeant() => Assert.Equal(
        ["没有这个事实：place（是不是 places？）"], CaseFacts.Of(YubeiRules.Rules.Facts, new Dictionary<string, string> { ["place"] = "1" }).Unknown);

    [Theory]
    [InlineData("placess: 120", "facts.yaml:1:1: error: 没有这个事实：placess（是不是 places？）")]
    [InlineData("enrolled: 30", "facts.yaml:1:1: error: 在托婴幼儿要分项填写（可以写：enrolled.infant、enrolled.toddler、enrolled.junior）")]
    [InlineData("places: { a: 1 }", "facts.yaml:1:11: error: 备案托位不分项（写 places: 值）")]
    [InlineData("years: { 1: { grade: level_1 } }", "facts.yaml:1:15: error: 没有第 1 年（写 2 到 20）")]
    [InlineData("children: [{ age: 3 }]", "facts.yaml:1:14: error: 婴幼儿名单没有这一列：age（")]
    [InlineData("- places", "facts.yaml:1:1: error: 这里应是“事实: 值”的表（逐行写事实的键和值，如 places: 120）")]
    public void Parse_Mistake_IsReportedAtItsPlace(string yaml, string expected)
    {
        Assert.Null(CaseFacts.Parse(YubeiRules.Rules.Facts, yaml, "facts.yaml", out var diagnostics));
        Assert.StartsWith($"tenants/{expected}", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("places", "-1", "备案托位：不能小于0，填的是-1")]
    [InlineData("places", "2001", "备案托位：不能大于2000，填的是2001")]
    [InlineData("places", "一百", "备案托位：应填数字，填的是“一百”")]
    [InlineData("grade", "四级", "机构等级：没有“四级”这个选项，可选：一级、二级、三级、未评定等级")]
    [InlineData("filed", "大概", "纳入备案管理：应填是或否，填的是“大概”")]
    public void Evaluate_UnusableValue_IsUndecidedWithTheSentence(string key, string value, string expected)
    {
        var answers = new Dictionary<string, string> { ["filed"] = "true", ["inclusive"] = "true", ["grade"] = "level_1", ["places"] = "100", ["enrolled.infant"] = "40", ["enrolled.toddler"] = "0", ["enrolled.junior"] = "0", [key] = value };

        var undecided = Assert.IsType<Outcome.Undecided>(YubeiRules.Opening.Evaluate(CaseFacts.Of(YubeiRules.Rules.Facts, answers), YubeiRules.Day));

        Assert.Equal(expected, Assert.Single(undecided.Missing).Sentence);
    }

    [Fact]
    public void Questions_OpeningAward_AsksOnlyWhatItNeedsInOrder()
    {
        Assert.Equal(["filed", "inclusive", "grade", "enrolled", "places"], YubeiRules.Opening.Questions.Select(question => question.Key));
        Assert.Equal("机构最近一次评定为几级？", YubeiRules.Opening.Questions[2].Text);
        Assert.Equal(FactKind.Scale, YubeiRules.Opening.Questions[2].Fact.Kind);
    }

    [Fact]
    public void Questions_AllRules_AskEachFactOnceAndSayWhoNeedsIt()
    {
        Assert.Equal(YubeiRules.Rules.Questions.Count, YubeiRules.Rules.Questions.DistinctBy(question => question.Key).Count());
        Assert.Equal(["opening-award", "operating-subsidy", "rent-subsidy", "poor-child-aid"], YubeiRules.Rules.Questions.First(question => question.Key == "inclusive").Rules);
        Assert.Equal("重庆籍", YubeiRules.Rules.Questions.First(question => question.Key == "local_hukou").Fact.Title);
    }

    [Fact]
    public void Questions_ReceivedUnderOneRule_AsksForThatRuleOnly() => Assert.Equal(
        ["build-subsidy", "graded-operating"], TrialDistrict.Rules.Find("no-double")!.Questions.First(question => question.Key == FactCatalog.Received).Options.Keys);
}
