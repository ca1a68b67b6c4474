using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Policy;

public sealed class WithoutScriptTests(Chromium chromium)
{
    [Fact]
    public async Task WithoutScriptTheSourceOpensAndTheFilterWorks()
    {
        await using var context = await chromium.NewContextAsync(1440, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(chromium.Server.Address("/yubei/policy/duties").ToString());

        await page.GetByLabel("按单位看").SelectOptionAsync("区总工会");
        await page.GetByRole(AriaRole.Button, new() { Name = "查看", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "鼓励支持用人单位办托" })).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "依据 二（一）4" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Group, new() { Name = "依据：鼓励支持用人单位办托" })).ToBeVisibleAsync();
    }
}
