using Xunit;

namespace Platform.Tests.Web;

public sealed class PolicyPagesTests(PortalApp app) : PortalTests(app)
{
    [Fact]
    public async Task Overview_Document_ShowsHeadStandingBasisAndOutline()
    {
        var text = await Read("/sample/policy");

        Assert.Contains("发文字号样府办发〔2024〕6号", text, StringComparison.Ordinal);
        Assert.Contains("施行自2024年12月16日起（按成文日期推定）", text, StringComparison.Ordinal);
        Assert.Contains("核对于2026年11月1日。等待主管部门答复", text, StringComparison.Ordinal);
        Assert.Contains("《样例市三年行动计划》样市府办发〔2023〕7号", text, StringComparison.Ordinal);
        Assert.Contains("第一部分工作目标 托位够用、价格实惠。", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_SeveralYears_AreGroupedByDueDayEarliestFirst()
    {
        var page = await Open("/sample/policy/targets");

        Assert.Equal(["2026年到期的目标", "2027年到期的目标"], page.QuerySelectorAll(".year").Select(TextOf));
        Assert.Contains("2026年12月31日前 · 还有 39 天", TextOf(page.QuerySelector(".band")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_Figure_ShowsBoundUnitScopeAndDepartment()
    {
        var target = TextOf((await Open("/sample/policy/targets")).QuerySelector("#places-2027"));

        Assert.Contains("不低于 5.0 个/千人", target, StringComparison.Ordinal);
        Assert.Contains("全区 区卫生健康委", target, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Targets_Figure_OpensTheCardThatSaysWhereItStands()
    {
        var page = await Open("/sample/policy/targets");
        var figure = page.QuerySelector("#places-2027 .figure")!;
        var card = page.GetElementById(figure.GetAttribute("popovertarget")!);

        Assert.Equal(
            "每千人口托位数 样例区托育服务实施方案 条款第一部分 文号样府办发〔2024〕6号 "
            + "有效期自2024年12月16日起（按成文日期推定） 政策层级样例区 查看文件",
            TextOf(card));
    }

    [Fact]
    public async Task Duties_Matrix_SaysInTheDistrictsWordsWhoLeads()
    {
        var page = await Open("/sample/policy/duties");
        var row = page.QuerySelectorAll(".matrix tbody tr").First(row => TextOf(row).Contains("加强设施规划布局", StringComparison.Ordinal));

        Assert.Equal(
            ["区卫生健康委", "区财政局", "各镇街"],
            page.QuerySelectorAll(".matrix thead th").Skip(1).Select(TextOf));
        Assert.Equal(["○责任单位", "○责任单位", "●牵头单位"], row.QuerySelectorAll("td").Select(TextOf));
    }

    [Fact]
    public async Task Duties_OneDepartment_ListsOnlyItsDuties()
    {
        var page = await Open("/sample/policy/duties?department=towns_streets");

        Assert.Equal("layout", Assert.Single(page.QuerySelectorAll(".duty")).Id);
        Assert.Equal("各镇街", TextOf(page.QuerySelector("option[selected]")));
    }

    [Fact]
    public async Task Duties_WithoutAssignments_ShowWhomTheTextNames()
    {
        var text = await Read("/ended/policy/duties");

        Assert.Contains("文件没有列出分工", text, StringComparison.Ordinal);
        Assert.Contains("正文写到卫生健康部门", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subsidies_WithAmounts_ShowRateCapInstalmentsAndConditions()
    {
        var scheme = TextOf((await Open("/sample/policy/subsidies")).QuerySelector("#opening-award"));

        Assert.Contains("每个托位 3,000 元/托位", scheme, StringComparison.Ordinal);
        Assert.Contains("每家机构最高 450,000 元", scheme, StringComparison.Ordinal);
        Assert.Contains("分 2 年拨付：第 1 年 50%，第 2 年 50%", scheme, StringComparison.Ordinal);
        Assert.Contains("同时满足 入托率超过30%", scheme, StringComparison.Ordinal);
        Assert.Contains("拨付 区财政局、区卫生健康委", scheme, StringComparison.Ordinal);
        Assert.Contains("文件未写明，以部门解释为准托位按备案数还是使用数", scheme, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subsidies_RateWithoutAClauseOfItsOwn_CitesTheSubsidys()
    {
        var page = await Open("/sample/policy/subsidies");
        var figure = page.QuerySelector("#aid .figure")!;

        Assert.Contains("条款二（三）15", TextOf(page.GetElementById(figure.GetAttribute("popovertarget")!)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Subsidies_RateForSeveralMonths_ShowsWhatItComesTo() =>
        Assert.Contains("× 10 个月，合 2,000 元", await Read("/sample/policy/subsidies"), StringComparison.Ordinal);

    [Fact]
    public async Task Subsidies_WithoutAmount_AreListedApart() =>
        Assert.Contains("未定金额的 文件只写了名目，标准由主管部门另行规定。 培训补贴", await Read("/sample/policy/subsidies"), StringComparison.Ordinal);

    [Fact]
    public async Task Subsidies_NoneInTheDocument_SaysSoAndPointsOn() =>
        Assert.Contains("文件没有写补贴", await Read("/ended/policy/subsidies"), StringComparison.Ordinal);

    [Fact]
    public async Task Preferences_BindingExtension_ShowsBothWindows()
    {
        var preference = TextOf((await Open("/sample/policy/preferences")).QuerySelector("#vat-exempt"));

        Assert.Contains("国家规定2026年1月1日至2027年12月31日", preference, StringComparison.Ordinal);
        Assert.Contains("文件印出2019年6月1日至2025年12月31日", preference, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preferences_OnAnEarlierDay_ShowWhatWasInForceThen()
    {
        var page = await Open("/sample/policy/preferences?on=2025-06-01");

        Assert.Contains("期限2019年6月1日至2025年12月31日", TextOf(page.QuerySelector("#vat-exempt")), StringComparison.Ordinal);
        Assert.Contains("本页按2025年6月1日的规定显示。", TextOf(page.QuerySelector(".notice")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filing_Guide_ShowsWhereToRegisterMaterialsAndDeadline()
    {
        var text = await Read("/sample/policy/filing");

        Assert.Contains("营利性托育机构 区市场监管局", text, StringComparison.Ordinal);
        Assert.Contains("场地证明", text, StringComparison.Ordinal);
        Assert.Contains("备案时限 5 个工作日", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Supervision_Conference_NamesPostsAndOffice()
    {
        var text = await Read("/sample/policy/supervision");

        Assert.Contains("双随机、一公开", text, StringComparison.Ordinal);
        Assert.Contains("设在区卫生健康委", text, StringComparison.Ordinal);
        Assert.Contains("区财政局副局长", text, StringComparison.Ordinal);
    }
}
