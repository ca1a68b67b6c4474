using Platform.Policy.Subsidies;
using Platform.Policy.Subsidies.Facts;
using Xunit;

namespace Platform.Policy.Tests.Subsidies;

public sealed class OutcomeTests
{
    [Fact]
    public void Evaluate_Granted_TellsTheWholeLadder()
    {
        var granted = Assert.IsType<Outcome.Granted>(Opening("filed: true\ninclusive: true\ngrade: level_3\nplaces: 120\nenrolled: { infant: 10, toddler: 20, junior: 30 }"));

        Assert.Equal(
            [
                "假定：托位按备案托位计算",
                "假定：入托率为申请时在托婴幼儿数占备案托位数的百分比",
                "假定：第二年拨付前复核备案、普惠、等级和入托率，不符合的不拨当年的一半",
                "假定：金额四舍五入到分",
                "纳入备案管理：是，符合",
                "属于普惠性托育机构：是，符合",
                "机构等级三级及以上：机构等级为三级，符合",
                "在托婴幼儿：乳儿班10人＋托小班20人＋托大班30人＝60人",
                "入托率：在托婴幼儿60人÷备案托位120个＝50%",
                "入托率超过30%：入托率为50%，符合",
                "备案托位120个×3000元/托位＝360000元",
                "未超过每家机构45万元上限",
                "分2年拨付，每年50%：第一年180000元，第二年180000元（拨付前复核，按现有情况测算）",
                "核定开园激励性奖补360000元",
            ],
            granted.Steps.Select(step => step.Sentence));
        Assert.All(granted.Steps, step => Assert.Equal("二（三）11", step.Clause));
        Assert.Equal([new Figure("备案托位", 120, "个"), new Figure("每个托位", 3000, "元/托位")], granted.Steps.First(step => step.Kind == StepKind.Line).Figures);
        Assert.Equal([PaymentStanding.Due, PaymentStanding.ToBeReviewed], granted.Years.Select(year => year.Standing));
    }

    [Fact]
    public void Evaluate_Refused_TellsWhatWouldHaveToChange()
    {
        var refused = Assert.IsType<Outcome.Refused>(Opening("filed: false\ninclusive: true\ngrade: ungraded\nplaces: 120\nenrolled: { infant: 10, toddler: 20, junior: 6 }"));

        Assert.Equal(["纳入备案管理", "机构等级三级及以上", "入托率超过30%"], refused.Failed.Select(failed => failed.Text));
        Assert.Equal(
            ["纳入备案管理现为否，须为是", "机构等级现为未评定等级，须三级及以上", "入托率现为30%，须超过30%"],
            refused.Failed.SelectMany(failed => failed.Changes).Select(change => change.Sentence));
    }

    [Fact]
    public void Evaluate_AnyOf_OffersTheChoice()
    {
        var rule = TrialDistrict.Rules.Find("family-coupon")!;
        var facts = CaseFacts.Of(rule.Facts, new Dictionary<string, string> { ["local_hukou"] = "否", ["hardship"] = "无" });

        var refused = Assert.IsType<Outcome.Refused>(rule.Evaluate(facts, TrialDistrict.Day));

        Assert.Equal(
            "符合其中一项：本市户籍现为否，须为是；或 家庭经济困难情形现为无，须是城乡低保家庭、孤儿、残疾儿童之一",
            Assert.Single(Assert.Single(refused.Failed).Changes).Sentence);
    }

    [Fact]
    public void Evaluate_RatioThatDoesNotComeOutEven_IsComparedExactly()
    {
        var facts = "filed: true\ninclusive: true\ngrade: level_3\nplaces: 30\nenrolled: { infant: 9, toddler: 0, junior: 0 }";

        Assert.IsType<Outcome.Refused>(Opening(facts));
        Assert.IsType<Outcome.Granted>(Opening(facts.Replace("infant: 9", "infant: 10", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_SamePolicy_CompilesOnce() => Assert.Same(YubeiRules.Rules, RuleBook.Of(YubeiRules.Package.AsOf(YubeiRules.Day.AddDays(-1))));

    [Fact]
    public void Promises_DistrictWithoutFigures_HasNoRules()
    {
        var book = RuleBook.Of(Platform.Policy.Packages.TenantCatalog.Load(RepositoryFolder.Tenants).Tenants["jiangbei"].AsOf(YubeiRules.Day));

        Assert.Empty(book.Rules);
        Assert.NotEmpty(book.Promises);
    }

    private static Outcome Opening(string yaml) =>
        YubeiRules.Opening.Evaluate(CaseFacts.Parse(YubeiRules.Rules.Facts, yaml, "facts.yaml", out _)!, YubeiRules.Day);
}
