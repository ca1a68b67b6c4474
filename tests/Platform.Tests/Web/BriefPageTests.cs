using Xunit;

namespace Platform.Tests.Web;

public sealed class BriefPageTests(PortalApp app) : PortalTests(app)
{
    [Fact]
    public async Task Open_District_ShowsTheLastFigureOfEachIndicatorWithItsYear()
    {
        var targets = (await Open("/sample/policy/brief")).QuerySelectorAll(".brief-targets li").Select(TextOf);

        Assert.Equal(["5.0个/千人，查看依据 每千人口托位数 到2027年不低于", "80%，查看依据 普惠性托位占比 2027年12月31日超过"], targets);
    }

    [Fact]
    public async Task Open_District_ShowsAmountsAndCapsOfSubsidies()
    {
        var card = TextOf((await Open("/sample/policy/brief")).QuerySelector(".brief-cards li"));

        Assert.Equal("开园奖补 按托育机构计算 每个托位3,000 元/托位，查看依据 每家机构最高 450,000 元，查看依据", card);
    }

    [Fact]
    public async Task Open_District_ShowsTheStepsAndWhereToRegister()
    {
        var steps = (await Open("/sample/policy/brief")).QuerySelectorAll(".brief-steps > li").Select(TextOf).ToList();

        Assert.StartsWith("登记 按法人类型选登记部门 营利性托育机构区市场监管局", steps[0], StringComparison.Ordinal);
        Assert.StartsWith("备料 备案材料 1 样 场地证明", steps[1], StringComparison.Ordinal);
        Assert.Contains("备案时限5 个工作日", steps[2], StringComparison.Ordinal);
        Assert.Contains("办一家托育机构，3 步", await Read("/sample/policy/brief"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_EveryFigure_OpensACardThatIsOnThePage()
    {
        var page = await Open("/sample/policy/brief");
        var figures = page.QuerySelectorAll(".brief [data-source]");

        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.NotNull(page.GetElementById(figure.GetAttribute("popovertarget")!)));
    }

    [Fact]
    public async Task Open_District_SaysThatItIsASummary() =>
        Assert.Contains("不是正式文件；以政府公布文本为准。 按2026年11月22日有效的政策，2026年11月22日生成", await Read("/sample/policy/brief"), StringComparison.Ordinal);

    [Fact]
    public async Task Open_DistrictWithoutSubsidies_SaysSo() =>
        Assert.Contains("文件没有写补贴。", await Read("/ended/policy/brief"), StringComparison.Ordinal);
}
