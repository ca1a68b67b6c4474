using AngleSharp.Html.Dom;
using Platform.Tests.Accounts;
using Xunit;
using static Platform.Tests.Web.Subsidies.Visitor;

namespace Platform.Tests.Web.Subsidies;

public sealed class SideBySideTests(RealDistricts districts) : IClassFixture<RealDistricts>
{
    private const string Answers = "?filed=true&inclusive=true&grade=level_2&places=120&enrolled.infant=10&enrolled.toddler=20&enrolled.junior=30";

    private readonly Visitor _visitor = new(districts);

    [Fact]
    public async Task Open_WithoutAnswers_HasAColumnForEveryDistrict()
    {
        var page = await OpenAsync("/subsidies");

        Assert.Equal(
            Directory.GetFiles(RepositoryFolder.Of("tenants"), "tenant.yaml", SearchOption.AllDirectories).Length,
            page.QuerySelectorAll(".side").Length);
        Assert.Contains("不能相加，也不排名。", TextOf(page.QuerySelector(".lead")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calculate_OneInstitution_ShowsAmountsWhereThereAreRulesAndPromisesElsewhere()
    {
        var page = await OpenAsync("/subsidies" + Answers);
        var yubei = TextOf(page.QuerySelector(".side[aria-label=渝北区]"));

        Assert.Contains("开园激励性奖补 360,000.00 元 分 2 年：18 万元，18 万元", yubei, StringComparison.Ordinal);
        Assert.Contains("示范单位奖励 还差 ", yubei, StringComparison.Ordinal);
        Assert.Contains("文件没有写金额，算不出数目。", TextOf(page.QuerySelector(".side[aria-label=杭锦旗]")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calculate_Scheme_LeadsToTheDistrictsOwnPageWithTheSameAnswers()
    {
        var page = await OpenAsync("/subsidies" + Answers);
        var link = page.QuerySelectorAll(".side h3 a").First(link => TextOf(link) == "开园激励性奖补").GetAttribute("href")!;

        Assert.Equal("可得奖补 360,000.00 元", await _visitor.Read(link, "#result-said"));
    }

    [Fact]
    public async Task Calculate_WrongFigure_SaysSoOnce()
    {
        var page = await OpenAsync("/subsidies" + Answers.Replace("places=120", "places=x", StringComparison.Ordinal));

        Assert.Equal(["备案托位：应填数字，填的是“x”"], page.QuerySelectorAll(".errors li").Select(TextOf));
    }

    [Fact]
    public async Task Compare_Page_LeadsHere() =>
        Assert.NotNull((await OpenAsync("")).QuerySelector("a[href='/yubei/office/compare/subsidies']"));

    private async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var officer = await SignedIn.As(districts, "yubei", "department_officer:health");
        return await officer.Client.OpenAsync("/yubei/office/compare" + path);
    }
}
