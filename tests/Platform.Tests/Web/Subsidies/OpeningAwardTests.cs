using System.Net;
using Xunit;
using static Platform.Tests.Web.Subsidies.Visitor;

namespace Platform.Tests.Web.Subsidies;

/// <summary>The opening award of Yubei, asked for and calculated on the page.</summary>
public sealed class OpeningAwardTests(RealDistricts districts) : IClassFixture<RealDistricts>
{
    private const string Page = "/yubei/subsidies/opening-award";
    private const string Answers = "?filed=true&inclusive=true&grade=level_2&enrolled.infant=10&enrolled.toddler=20&enrolled.junior=30&places=";

    private readonly Visitor _visitor = new(districts);

    [Fact]
    public async Task Open_WithoutAnswers_AsksOnlyWhatTheRuleNeeds()
    {
        var page = await _visitor.Open(Page);

        Assert.Equal(
            ["机构是否已经备案？", "机构是否已认定为普惠性托育机构？", "机构最近一次评定为几级？", "各班型现有在托婴幼儿多少人？没有的填 0", "备案托位有多少个？"],
            page.QuerySelectorAll(".asks > .ask > .ask-text").Select(TextOf));
        Assert.Contains("要符合的条件 纳入备案管理属于普惠性托育机构机构等级三级及以上入托率超过30%", TextOf(page.QuerySelector("#result")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_AnyChoice_IsLabelledAloneAndNotThatOfALaterYear()
    {
        var page = await _visitor.Open(Page);

        Assert.Equal([], page.QuerySelectorAll("[id]").GroupBy(element => element.Id).Where(same => same.Count() > 1).Select(same => same.Key));
        var second = page.QuerySelectorAll("input[name='filed@2']").Select(choice => choice.Closest("label")!.GetAttribute("for"));
        Assert.Equal(["f-filed-2", "f-filed-2_2"], second);
    }

    [Fact]
    public async Task Calculate_120Places_ShowsAmountYearsAndEveryStepWithItsClause()
    {
        var page = await _visitor.Open(Page + Answers + "120");
        var steps = page.QuerySelectorAll(".ladder-step").Select(TextOf).ToList();

        Assert.Equal("可得奖补 360,000.00 元", TextOf(page.QuerySelector("#result-said")));
        Assert.Contains("第一年核定后拨付180,000.00", TextOf(page.QuerySelector(".parts")), StringComparison.Ordinal);
        Assert.Contains("第二年拨付前复核，按现有情况测算180,000.00", TextOf(page.QuerySelector(".parts")), StringComparison.Ordinal);
        Assert.Contains("备案托位120个×3000元/托位＝360000元 依据二（三）11 360,000.00 元", steps);
        Assert.Contains("入托率超过30%：入托率为50%，符合 依据二（三）11", steps);
        Assert.Contains("核定开园激励性奖补360000元 360,000.00 元", steps);
    }

    [Fact]
    public async Task Calculate_Granted_SaysThatItIsOnlyForReferenceAndWhatIsAssumed()
    {
        var result = await _visitor.Read(Page + Answers + "120", "#result");

        Assert.Contains("测算仅供参考，以审核结果为准。", result, StringComparison.Ordinal);
        Assert.Contains("由区财政局、区卫生健康委拨付", result, StringComparison.Ordinal);
        Assert.Contains("文件没有写明，这样假定 托位按备案托位计算", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calculate_Granted_PrintsWhatWasAnswered()
    {
        var answered = await _visitor.Read(Page + Answers + "120", ".print-only");

        Assert.Contains("机构等级二级", answered, StringComparison.Ordinal);
        Assert.Contains("在托婴幼儿乳儿班 10 人，托小班 20 人，托大班 30 人", answered, StringComparison.Ordinal);
        Assert.Contains("备案托位120 个", answered, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calculate_GradeTooLow_NamesTheConditionAndWhatMustChange()
    {
        var result = await _visitor.Read(Page + (Answers + "120").Replace("level_2", "ungraded", StringComparison.Ordinal), "#result");

        Assert.Contains("不符合条件 有 1 项不符合，按现在的情况不能得到奖补。", result, StringComparison.Ordinal);
        Assert.Contains("机构等级三级及以上 现在：机构等级为未评定等级。", result, StringComparison.Ordinal);
        Assert.Contains("要符合：机构等级现为未评定等级，须三级及以上。", result, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calculate_SecondYearWithoutGrade_LosesTheSecondHalf()
    {
        var page = await _visitor.Open(Page + Answers + "120&grade@2=ungraded");

        Assert.Equal("可得奖补 180,000.00 元", TextOf(page.QuerySelector("#result-said")));
        Assert.Contains("第二年复核不符合，不拨付0.00", TextOf(page.QuerySelector(".parts")), StringComparison.Ordinal);
        Assert.True(page.QuerySelector(".asks-later")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Calculate_MissingAnswers_AreNamedAndLinkedAndNeverZero()
    {
        var page = await _visitor.Open(Page + "?filed=true&inclusive=true&grade=level_2&places=");

        Assert.Equal("还差 4 个答案", TextOf(page.QuerySelector("#result-said")));
        Assert.Contains("没有填报备案托位", TextOf(page.QuerySelector(".missing")), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll(".missing a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.DoesNotContain("0.00", TextOf(page.QuerySelector(".verdict")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calculate_WrongFigure_SaysSoAtTheTopAndAtTheFieldAndKeepsTheRest()
    {
        var page = await _visitor.Open(Page + Answers + "很多");

        Assert.Equal("有 1 处要改正 备案托位：应填数字，填的是“很多”", TextOf(page.QuerySelector(".errors")));
        Assert.Equal("#f-places", page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.Equal("很多", page.QuerySelector("#f-places")!.GetAttribute("value"));
        Assert.Equal("true", page.QuerySelector("#f-places")!.GetAttribute("aria-invalid"));
        Assert.Equal("10", page.QuerySelector("#f-enrolled-infant")!.GetAttribute("value"));
        Assert.True(page.QuerySelector("input[name=grade][value=level_2]")!.HasAttribute("checked"));
        Assert.StartsWith("请改正：", page.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1", "备案托位：不能小于0，填的是-1")]
    [InlineData("2001", "备案托位：不能大于2000，填的是2001")]
    [InlineData("1.5", "备案托位：应填整数，填的是1.5")]
    [InlineData("99999999999999999999999999999999", "备案托位：应填数字，填的是“99999999999999999999999999999999”")]
    public async Task Calculate_FigureOutOfRange_SaysWhatIsAllowed(string places, string sentence) =>
        Assert.Contains(sentence, await _visitor.Read(Page + Answers + places, ".errors"), StringComparison.Ordinal);

    [Theory]
    [InlineData("１２０个", "按 120 个 计")]
    [InlineData("一百二十", "按 120 个 计")]
    [InlineData("0.12千", "按 120 个 计")]
    public async Task Calculate_FigureAsPeopleType_IsUnderstoodAndShown(string places, string understood)
    {
        var page = await _visitor.Open(Page + Answers + Uri.EscapeDataString(places));

        Assert.Equal(understood, TextOf(page.QuerySelector(".ask-understood")));
        Assert.Equal("可得奖补 360,000.00 元", TextOf(page.QuerySelector("#result-said")));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("%00\u202E{{7*7}}")]
    [InlineData("'; drop table subsidies; --")]
    public async Task Calculate_HostileText_StaysText(string hostile)
    {
        var page = await _visitor.Open($"{Page}{Answers}{Uri.EscapeDataString(hostile)}&{Uri.EscapeDataString(hostile)}=1");

        Assert.Empty(page.QuerySelectorAll("main script, main img, main [onerror]"));
        Assert.Equal($"备案托位：应填数字，填的是“{hostile}”", page.QuerySelector(".errors a")!.TextContent);
        Assert.Equal(hostile, page.QuerySelector("#f-places")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Open_EndedDistrict_CarriesTheHistoryNotice() =>
        Assert.Contains("历史政策渝北区自2025年11月6日起已撤销", await _visitor.Read(Page), StringComparison.Ordinal);

    [Theory]
    [InlineData("/yubei/subsidies/nothing")]
    [InlineData("/yubei/subsidies/%3Cscript%3E")]
    [InlineData("/jinnan/subsidies/opening-award")]
    public async Task Open_UnknownRule_IsNotFound(string path)
    {
        using var response = await _visitor.Get(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有这一页", await _visitor.Read(path), StringComparison.Ordinal);
    }
}
