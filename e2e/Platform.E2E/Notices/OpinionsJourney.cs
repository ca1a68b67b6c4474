using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Notices;

public sealed class OpinionsJourney(Chromium chromium) : Journey(chromium)
{
    [Fact]
    public async Task AnOfficialOpensTheOpinionsOfJiangbeiAndDownloadsThem()
    {
        await GoTo("/");
        await Page.GetByRole(AriaRole.Link, new() { Name = "江北区", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "栏目" }).GetByText("通知公文").ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "印发实施方案的通知（或实施意见）" }).ClickAsync();

        var paper = Page.GetByRole(AriaRole.Region, new() { Name = "公文预览" });
        await Expect(paper).ToContainTextAsync("北区政办发〔2020〕56号");
        await Expect(paper).ToContainTextAsync("关于促进3岁以下婴幼儿照护服务发展的实施意见");

        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = "下载网页" }).ClickAsync());
        Assert.Equal("宁波市江北区人民政府办公室关于促进3岁以下婴幼儿照护服务发展的实施意见（江北区，样稿）.html", download.SuggestedFilename);
        var text = await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
        Assert.Contains("样稿·系统生成·非正式文件", text, StringComparison.Ordinal);
        Assert.Contains("不少于9个托位", System.Text.RegularExpressions.Regex.Replace(text, "<[^>]*>", ""), StringComparison.Ordinal);
    }
}
