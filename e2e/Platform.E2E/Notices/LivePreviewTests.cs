using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Notices;

public sealed class LivePreviewTests(Chromium chromium) : Journey(chromium)
{
    private readonly Chromium _chromium = chromium;
    private const string Certificate = "/hangjin/notices/utility-price-certificate";

    [Fact]
    public async Task ThePaperFollowsWhatIsTypedAndTheAddressKeepsIt()
    {
        List<string> blocked = [];
        Page.Console += (_, message) => blocked.AddRange(message.Type == "error" ? [message.Text] : []);
        await GoTo(Certificate);

        await Page.GetByLabel("机构名称").FillAsync("阳光托育中心");
        await Expect(Page.Locator("#paper")).ToContainTextAsync("阳光托育中心");
        await Expect(Page).ToHaveURLAsync(new Regex("institution_name=%E9%98%B3"));

        await Page.GetByLabel("有效期至").FillAsync("2026.12.5");
        await Expect(Page.GetByText("按2026年12月5日排印")).ToBeVisibleAsync();
        await Expect(Page.Locator("#paper")).ToContainTextAsync("至2026年12月5日");

        await Page.GetByLabel("统一社会信用代码").FillAsync("123");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("统一社会信用代码应为18位且校验位正确");
        await Expect(Page.Locator("#paper")).ToContainTextAsync("阳光托育中心");
        Assert.Empty(blocked);
    }

    [Fact]
    public async Task ARefusedDownloadLeadsBackToTheForm()
    {
        await GoTo(Certificate);
        await Page.GetByLabel("经营地址").FillAsync("锡尼镇1号");

        await Page.GetByRole(AriaRole.Button, new() { Name = "下载文本" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "请填写机构名称" }).ClickAsync();

        await Expect(Page.GetByLabel("机构名称")).ToBeFocusedAsync();
        await Expect(Page.GetByLabel("经营地址")).ToHaveValueAsync("锡尼镇1号");
    }

    [Fact]
    public async Task WithoutScriptTheButtonRefreshesThePaper()
    {
        await using var context = await _chromium.NewContextAsync(390, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(_chromium.Server.Address(Certificate).ToString());

        await page.GetByLabel("机构名称").FillAsync("阳光托育中心");
        await page.GetByRole(AriaRole.Button, new() { Name = "预览", Exact = true }).ClickAsync();

        await Expect(page.Locator("#paper")).ToContainTextAsync("阳光托育中心");
    }
}
