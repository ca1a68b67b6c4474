using Xunit;

namespace Platform.Tests.Web;

public sealed class DistrictHomeTests(PortalApp app) : PortalTests(app)
{
    [Fact]
    public async Task Open_District_ShowsPurposeAndWaysIn()
    {
        var text = await Read("/sample");

        Assert.Contains("样例区3岁以下婴幼儿照护服务", text, StringComparison.Ordinal);
        Assert.Contains("让家长在家门口找得到托位", text, StringComparison.Ordinal);
        Assert.Contains("查补贴和奖励2 项有金额，附条件和上限", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_District_ShowsTheLatestFigureOfEachIndicator()
    {
        var figures = (await Open("/sample")).QuerySelectorAll(".headline-value").Select(TextOf);

        Assert.Equal(["5.0个/千人，查看依据", "80%，查看依据"], figures);
    }

    [Fact]
    public async Task Open_LivingDistrict_HasNoHistoryNotice() =>
        Assert.Null((await Open("/sample")).QuerySelector(".notice"));

    [Fact]
    public async Task Open_EndedDistrict_CarriesTheHistoryNotice() =>
        Assert.Contains(
            "历史政策旧样例区自2026年3月1日起已撤销，以下为历史政策。经批准并入样例区。本页按2026年2月28日的规定显示。",
            await Read("/ended"), StringComparison.Ordinal);

    [Fact]
    public async Task Open_EveryLink_StaysInsideTheDistrict()
    {
        var links = (await Open("/sample")).QuerySelectorAll(".nav a, .door").Select(link => link.GetAttribute("href")!);

        Assert.All(links, link => Assert.StartsWith("/sample", link, StringComparison.Ordinal));
    }
}
