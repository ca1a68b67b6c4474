using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Policies;

/// <summary>
/// A subsidy is registered and decided; then 渝北区 raises its rate from a day that is already past, and what is missing is paid later. The draft is
/// written without script; pages with script are tried with axe-core on the way, wide and narrow.
/// </summary>
public sealed class RetroactiveRateJourney(Chromium chromium, Server own) : Journey(chromium, own), IClassFixture<Server>
{
    private const string Applied = "2025.9.1";
    private const string From = "2025.7.1";

    [Fact]
    public async Task HigherRateFromAPastDayIsPaidLaterByAReviewer()
    {
        await SignIn("yubei", "department_officer", "health");
        await RegisterAsync();
        var subsidy = new Uri(Page.Url).AbsolutePath;

        await using var desk = await Chromium.NewContextAsync(Width);
        var reviewer = await desk.NewPageAsync();
        await reviewer.SignInAsync(Server, "yubei", "department_reviewer", "health");
        await OpenAsync(reviewer, subsidy);
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "予以补助 240,000.00 元" }).ClickAsync();
        await Expect(reviewer.Locator(".page-title .tag")).ToHaveTextAsync("予以补助");

        await using var office = await Chromium.NewContextAsync(Width, script: false);
        var drafter = await office.NewPageAsync();
        await drafter.SignInAsync(Server, "yubei", "district_administrator");
        var draft = await RaiseAsync(drafter);

        await using var second = await Chromium.NewContextAsync(Width);
        var confirmer = await second.NewPageAsync();
        await confirmer.SignInAsync(Server, "yubei", "district_administrator");
        await OpenAsync(confirmer, draft);
        await Expect(confirmer.Locator("section:has(#cases)")).ToContainTextAsync("+40,000.00");
        await confirmer.GetByRole(AriaRole.Link, new() { Name = "核对原文并确认" }).ClickAsync();
        await confirmer.GetByLabel("我已核对依据和原文，录入与原文一致").CheckAsync();
        await confirmer.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "确认" }).ClickAsync();
        await Expect(confirmer.Locator(".page-title .tag")).ToHaveTextAsync("现行");

        await OpenAsync(reviewer, "/yubei/office/subsidies/recheck");
        await reviewer.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).ClickAsync();
        await TryAsync(reviewer);
        await reviewer.GetByLabel("补发 40,000.00 元").CheckAsync();
        await reviewer.GetByLabel("理由").FillAsync("按新文件补发差额");
        await reviewer.GetByRole(AriaRole.Button, new() { Name = "确定" }).ClickAsync();
        await Expect(reviewer.GetByRole(AriaRole.Main)).ToContainTextAsync("没有要处理的办件");
        await OpenAsync(reviewer, subsidy);
        await Expect(reviewer.Locator(".case-result")).ToHaveTextAsync("审核时核定 240,000.00 元，追溯执行后为 280,000.00 元。");
        await OpenAsync(reviewer, "/yubei/office/subsidies/adjustments");
        await Expect(reviewer.GetByRole(AriaRole.Main)).ToContainTextAsync("补发或追回合计 40,000.00 元");
    }

    private async Task RegisterAsync()
    {
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "功能" }).GetByRole(AriaRole.Link, new() { Name = "补贴办件" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "登记" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "开园激励性奖补" }).ClickAsync();
        await Page.GetByLabel("申请人").FillAsync("向阳托育园");
        await Page.GetByLabel("适用政策之日").FillAsync(Applied);
        await Page.GetByRole(AriaRole.Group, new() { Name = "机构是否已经备案" }).First.GetByLabel("是", new() { Exact = true }).CheckAsync();
        await Page.GetByRole(AriaRole.Group, new() { Name = "机构是否已认定为普惠性" }).First.GetByLabel("是", new() { Exact = true }).CheckAsync();
        await Page.GetByRole(AriaRole.Group, new() { Name = "机构最近一次评定为几级" }).First.GetByLabel("一级", new() { Exact = true }).CheckAsync();
        foreach (var kind in new[] { "乳儿班", "托小班", "托大班" })
        {
            await Page.GetByLabel(kind).First.FillAsync("20");
        }

        await Page.GetByLabel("备案托位有多少个？").First.FillAsync("80");
        await TryAsync(Page);
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "登记" }).ClickAsync();
        await Expect(Page.Locator(".case-result")).ToHaveTextAsync("符合条件，240,000.00 元。");
    }

    private async Task<string> RaiseAsync(IPage page)
    {
        await GoToAsync(page, "/yubei/office/policies/new");
        await page.GetByLabel("改什么").FillAsync("提高开园激励性奖补标准");
        await page.GetByRole(AriaRole.Button, new() { Name = "起草" }).ClickAsync();
        var draft = new Uri(page.Url).AbsolutePath;
        await GoToAsync(page, draft.Replace("/policies/", "/policy-editing/", StringComparison.Ordinal) + "/files/yubei/policies/capability-plan-2024/subsidies.yaml");
        var text = page.Locator("textarea[name=Text]");
        await text.FillAsync((await text.InputValueAsync()).Replace("rate: 3000", "rate: 3500", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "保存" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("已保存：");
        await AcceptExamplesAsync(page, draft);
        await GoToAsync(page, draft);
        await page.GetByLabel("依据的种类").SelectOptionAsync("IssuedDocument");
        await page.GetByLabel("依据的名称").FillAsync("关于调整开园激励性奖补标准的通知");
        await page.GetByLabel("成文日期").FillAsync(From);
        await page.GetByRole(AriaRole.Textbox, new() { Name = "施行日期" }).FillAsync(From);
        await page.Locator("section:has(#basis)").GetByRole(AriaRole.Button, new() { Name = "保存" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "校验", Exact = true }).ClickAsync();
        await Expect(page.Locator(".page-title .tag")).ToHaveTextAsync("已校验，待确认");
        return draft;
    }

    private async Task AcceptExamplesAsync(IPage page, string draft)
    {
        await GoToAsync(page, draft.Replace("/policies/", "/policy-editing/", StringComparison.Ordinal) + "/examples");
        var left = page.GetByRole(AriaRole.Link, new() { Name = "按新规则更新" });
        for (var count = await left.CountAsync(); count > 0; count--)
        {
            await Expect(left).ToHaveCountAsync(count);
            await left.First.ClickAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = "按新规则更新" }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("测算示例");
        }
    }

    private Task<IResponse?> GoToAsync(IPage page, string path) => page.GotoAsync(Server.Address(path).ToString());

    private async Task OpenAsync(IPage page, string path)
    {
        await GoToAsync(page, path);
        await TryAsync(page);
    }

    private static async Task TryAsync(IPage page)
    {
        foreach (var width in new[] { 390, 1440 })
        {
            await page.SetViewportSizeAsync(width, 900);
            Assert.Empty((await page.ViolationsAsync()).Select(violation => $"{page.Url} {width} {violation}"));
            Assert.Equal((page.Url, 0), (page.Url, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")));
        }
    }
}
