using Xunit;

namespace Platform.Tests.Web.Notices;

public sealed class NoticeListTests(PortalApp app) : PortalTests(app)
{
    [Fact]
    public async Task Open_District_OffersWhatItsPolicyCanPrint()
    {
        var page = await Open("/sample/notices");

        Assert.Equal(
            "印发实施方案的通知（或实施意见）、目标指标台账、任务分工表、备案承诺书、组织申报补助的通知、托育机构备案回执、补助资金审批表、托育机构备案书、政策简明图解",
            string.Join('、', page.QuerySelectorAll(".papers:not(.papers-not) h3").Select(TextOf)));
        Assert.Equal("/sample/notices/target-ledger", page.QuerySelectorAll(".papers h3 a")[1].GetAttribute("href"));
        Assert.Contains("要填 补助项目、年度、申报截止日", TextOf(page.QuerySelector(".papers")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_District_ShowsFormsWithATableAndNoRedHead()
    {
        var rows = (await Open("/sample/notices")).QuerySelectorAll(".paper-row").ToDictionary(row => TextOf(row.QuerySelector("h3")));

        Assert.NotNull(rows["目标指标台账"].QuerySelector(".paper-red"));
        Assert.All(["备案承诺书", "补助资金审批表", "居民价格证明"], form =>
        {
            Assert.NotNull(rows[form].QuerySelector(".paper-grid"));
            Assert.Null(rows[form].QuerySelector(".paper-red"));
        });
    }

    [Fact]
    public async Task Open_District_SaysWhyATemplateDoesNotApply()
    {
        var not = (await Open("/sample/notices")).QuerySelector(".papers-not")!;

        Assert.Contains("居民价格证明", TextOf(not), StringComparison.Ordinal);
        Assert.Contains("不适用：本区政策没有要求由主管机构出具居民价格证明。", TextOf(not), StringComparison.Ordinal);
        Assert.Empty(not.QuerySelectorAll("a"));
    }

    [Fact]
    public async Task Open_District_SaysThatSamplesAreNoOfficialDocuments() =>
        Assert.Contains("样稿不是正式文件，以政府公布文本为准。", await Read("/sample/notices"), StringComparison.Ordinal);
}
