using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Subsidies;

public sealed class WithoutFiguresTests(Chromium chromium)
{
    [Fact]
    public async Task ADistrictWithoutFiguresSaysSoAndShowsWhatItsDocumentPromises()
    {
        await using var context = await chromium.NewContextAsync(390);
        var page = await context.NewPageAsync();
        await page.GotoAsync(chromium.Server.Address("/hangjin/subsidies").ToString());

        await Expect(page.GetByText("杭锦旗的文件没有写补贴金额，算不出数目。")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "文件答应的" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "依据 三（一）2" }).First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WithoutScriptAWrongAnswerIsNamedAndTheRestIsKept()
    {
        await using var context = await chromium.NewContextAsync(390, script: false);
        var page = await context.NewPageAsync();
        await page.GotoAsync(chromium.Server.Address("/yubei/subsidies/operating-subsidy").ToString());

        await page.GetByLabel("乳儿班").FillAsync("十来个");
        await page.GetByLabel("托小班").FillAsync("20");
        await page.GetByRole(AriaRole.Button, new() { Name = "测算补助" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("在托婴幼儿（乳儿班）：应填数字，填的是“十来个”");
        await Expect(page.GetByLabel("托小班")).ToHaveValueAsync("20");
    }
}
