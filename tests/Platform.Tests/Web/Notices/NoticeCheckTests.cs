using System.Net;
using Xunit;

namespace Platform.Tests.Web.Notices;

public sealed class NoticeCheckTests(PortalApp app) : PortalTests(app)
{
    private const string Ledger = "/sample/notices/target-ledger";

    [Fact]
    public async Task Open_Notice_ShowsTheReportsOnBothFiles()
    {
        var reports = (await Open($"{Ledger}/check")).QuerySelectorAll(".check-report").ToList();

        Assert.Equal(["PDF 文件 没有不符合", "Word 文件 没有不符合"], reports.Select(report => $"{TextOf(report.QuerySelector("h2"))} {TextOf(report.QuerySelector("header .tag"))}"));
        Assert.All(reports, report => Assert.Contains("不符合 0，", TextOf(report.QuerySelector("header p")), StringComparison.Ordinal));
        Assert.StartsWith("用纸 宽 209.9 毫米 210±1 毫米 符合 1 5.1 用纸是 A4", TextOf(reports[0].QuerySelector("tbody")), StringComparison.Ordinal);
        Assert.StartsWith("用纸 宽 210 毫米 210±1 毫米 符合 — 5.1 用纸是 A4", TextOf(reports[1].QuerySelector("tbody")), StringComparison.Ordinal);
        Assert.Contains("订口 28 毫米 28±1 毫米 符合", TextOf(reports[0]), StringComparison.Ordinal);
        Assert.Contains("位置要由 Word 排版才知道；转成 PDF 再核对。", TextOf(reports[1]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_WithParameters_KeepsThemOnTheWayBack()
    {
        var page = await Open("/sample/notices/subsidy-call/check?subsidy=aid&year=2027&on=2026-11-01");

        var back = page.QuerySelectorAll("nav a").Single(link => TextOf(link) == "组织申报补助的通知");
        Assert.Equal("/sample/notices/subsidy-call?subsidy=aid&year=2027&on=2026-11-01", back.GetAttribute("href"));
        Assert.Equal("核对：组织申报补助的通知", TextOf(page.QuerySelector("h1")));
        Assert.Equal(2, page.QuerySelectorAll(".check-report").Length);
    }

    [Fact]
    public async Task Open_Form_SaysThatTheStandardDoesNotBindIt()
    {
        var page = await Open("/sample/notices/filing-application/check");

        Assert.Contains("这是表单，不是公文 GB/T 9704 只管公文，表单不按它核对。", TextOf(page.QuerySelector(".empty")), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".check-report"));
        Assert.DoesNotContain("按 GB/T 9704 核对", await Read("/sample/notices/filing-application"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_NotApplicable_SaysWhy()
    {
        var page = await Open("/sample/notices/utility-price-certificate/check");

        Assert.Contains("样例区用不上这份公文 本区政策没有要求由主管机构出具居民价格证明。", TextOf(page.QuerySelector(".empty")), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".check-report"));
    }

    [Theory]
    [InlineData("/sample/notices/nothing/check")]
    [InlineData("/nowhere/notices/target-ledger/check")]
    public async Task Open_UnknownNoticeOrDistrict_IsNotFound(string path)
    {
        using var client = App.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Preview_SendsItsFormToTheCheck()
    {
        var button = (await Open(Ledger)).QuerySelector(".notice-form button[formaction$='/check']");

        Assert.Equal("按 GB/T 9704 核对", TextOf(button));
        Assert.Equal($"{Ledger}/check", button!.GetAttribute("formaction"));
    }
}
