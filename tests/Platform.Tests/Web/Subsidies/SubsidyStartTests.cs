using Xunit;
using static Platform.Tests.Web.Subsidies.Visitor;

namespace Platform.Tests.Web.Subsidies;

public sealed class SubsidyStartTests(RealDistricts districts) : IClassFixture<RealDistricts>
{
    private readonly Visitor _visitor = new(districts);

    [Fact]
    public async Task Open_DistrictWithRules_ListsThemWithTheirOwnNouns()
    {
        var page = await _visitor.Open("/yubei/subsidies");

        Assert.Equal(["开园激励性奖补", "运营补助", "租金补助", "示范单位奖励", "家庭经济困难资助"], page.QuerySelectorAll(".scheme-row h3").Select(TextOf));
        Assert.Contains("按托育机构计算5 个问题依据二（三）11", TextOf(page.QuerySelector(".scheme-meta")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hangjin", "杭锦旗")]
    [InlineData("jinnan", "津南区")]
    [InlineData("huancui", "环翠区")]
    public async Task Open_DistrictWithoutFigures_SaysSoAndShowsWhatItsDocumentPromises(string slug, string name)
    {
        var page = await _visitor.Open($"/{slug}/subsidies");

        Assert.Contains($"{name}的文件没有写补贴金额，算不出数目。", TextOf(page.QuerySelector(".lead")), StringComparison.Ordinal);
        Assert.Contains("没有金额不等于 0。", TextOf(page.QuerySelector("main")), StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".line-items .clause"));
        Assert.Empty(page.QuerySelectorAll(".scheme-row"));
    }

    [Fact]
    public async Task Home_LeadsToTheCalculation() =>
        Assert.Contains("算一算能得多少5 项补贴，答几个问题，看金额和依据", await _visitor.Read("/yubei"), StringComparison.Ordinal);
}
