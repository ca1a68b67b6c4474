using Xunit;

namespace Platform.Tests.Web;

public sealed class FrontPageTests(PortalApp app) : PortalTests(app)
{
    [Fact]
    public async Task Open_TwoDistricts_ListsThemInTheOrderOfTheirCodes()
    {
        var page = await Open("/");

        Assert.Equal(["样例区", "旧样例区"], page.QuerySelectorAll(".district h2").Select(TextOf));
        Assert.Equal("/sample", page.QuerySelector(".district h2 a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Open_District_ShowsItsDocumentAndWhatItHolds()
    {
        var district = TextOf((await Open("/")).QuerySelector(".district"));

        Assert.Contains("样例区托育服务实施方案", district, StringComparison.Ordinal);
        Assert.Contains("样府办发〔2024〕6号2024年12月16日 效力待核", district, StringComparison.Ordinal);
        Assert.Contains("任务2 目标4 补贴3 优惠2", district, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_EndedDistrict_SaysThatItIsGone() =>
        Assert.Contains("文件未印字号2023年5月1日 区划已撤销 已失效", await Read("/"), StringComparison.Ordinal);
}
