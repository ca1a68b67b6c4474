using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Districts;

/// <summary>The province looks at a starter package before it opens a district with it, wide and narrow, and gives it up again.</summary>
public sealed class NewDistrictAccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task CheckingAPackageIsUsableByEveryone(int width)
    {
        await using var context = await chromium.NewContextAsync(width);
        var page = await context.NewPageAsync();
        await page.SignInAsync(chromium.Server, "province", "provincial_administrator", null);
        await page.GotoAsync(chromium.Server.Address("/province/districts/new").ToString());
        await page.GetByLabel("名称").First.FillAsync("南靖县");
        await page.GetByLabel("行政区划代码").FillAsync("350627");
        await page.GetByRole(AriaRole.Radio, new() { Name = "县" }).CheckAsync();
        await page.GetByLabel("短名").FillAsync("nanjing");
        await page.GetByRole(AriaRole.Button, new() { Name = "写好样例，去核对" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("核对南靖县的政策包");
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("0 个错误");

        Assert.Empty(await page.ViolationsAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth"));
        await page.GetByRole(AriaRole.Button, new() { Name = "不要这个政策包了" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main)).ToContainTextAsync("上传的政策包已移除，什么也没有改变。");
    }
}
