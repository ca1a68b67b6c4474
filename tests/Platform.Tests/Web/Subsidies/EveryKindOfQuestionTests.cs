using Xunit;
using static Platform.Tests.Web.Subsidies.Visitor;

namespace Platform.Tests.Web.Subsidies;

/// <summary>A district that nobody has seen asks by months, lists, days, money and sets without a form of its own.</summary>
public sealed class EveryKindOfQuestionTests(NewTown town) : IClassFixture<NewTown>
{
    private readonly Visitor _visitor = new(town);

    [Fact]
    public async Task Day_AndMoney_AreTakenAsPeopleTypeThem()
    {
        var page = await _visitor.Open($"/town/subsidies/building?opened_on=2025.3.1&project_cost={Uri.EscapeDataString("120万元")}");

        Assert.Equal(["按 2025年3月1日 计", "按 1200000 元 计"], page.QuerySelectorAll(".ask-understood").Select(TextOf));
        Assert.Equal("可得补助 600,000.00 元", TextOf(page.QuerySelector("#result-said")));
    }

    [Fact]
    public async Task Levels_OfGovernment_AreShownWithTheirParts() =>
        Assert.Contains(
            "各级承担金额（元） 市级财政300,000.00 区级财政300,000.00",
            await _visitor.Read("/town/subsidies/building?opened_on=2025-03-01&project_cost=1200000", ".verdict"), StringComparison.Ordinal);

    [Fact]
    public async Task Months_AreAskedForOneByOneAndCounted()
    {
        var page = await _visitor.Open("/town/subsidies/care?hardship=orphan&attendance_days.1=20&attendance_days.2=14&attendance_days.3=15&attendance_days.12=22");

        Assert.Equal(12, page.QuerySelectorAll(".ask-parts label").Length);
        Assert.Equal("可得资助 900.00 元", TextOf(page.QuerySelector("#result-said")));
    }

    [Fact]
    public async Task Months_BeyondThirtyOneDays_AreRefusedWithASentence() =>
        Assert.Contains("各月出勤：", await _visitor.Read("/town/subsidies/care?hardship=orphan&attendance_days.1=32", ".errors"), StringComparison.Ordinal);

    [Fact]
    public async Task Set_NoneAndAnother_AsksToDecide() =>
        Assert.Equal(
            "有 1 处要改正 困难情形：选了“都不属于”，就不要再选别的",
            await _visitor.Read("/town/subsidies/care?hardship=orphan&hardship=%E6%97%A0&attendance_days.1=20", ".errors"));

    [Fact]
    public async Task Set_None_IsAnAnswer()
    {
        var page = await _visitor.Open("/town/subsidies/care?hardship=%E6%97%A0&attendance_days.1=20");

        Assert.Equal("不符合条件：有 1 项不符合", TextOf(page.QuerySelector("#result-said")));
    }

    [Fact]
    public async Task List_OfChildren_IsFilledInRowByRow()
    {
        var page = await _visitor.Open("/town/subsidies/roster?children.0.age_months=8&children.1.age_months=11&children.2.age_months=12");

        Assert.Equal("可得补助 2,000.00 元", TextOf(page.QuerySelector("#result-said")));
    }

    [Fact]
    public async Task List_MoreRows_KeepsWhatIsFilledIn()
    {
        var page = await _visitor.Open("/town/subsidies/roster?children.0.age_months=8&rows.children=8");

        Assert.Equal(8, page.QuerySelectorAll(".ask-rows tbody tr").Length);
        Assert.Equal("8", page.QuerySelector("#f-children-0-age-months")!.GetAttribute("value"));
    }

    [Fact]
    public async Task List_AbsurdNumberOfRows_IsCutDown() =>
        Assert.Equal(200, (await _visitor.Open("/town/subsidies/roster?rows.children=99999999&children.2000000.age_months=1")).QuerySelectorAll(".ask-rows tbody tr").Length);
}
