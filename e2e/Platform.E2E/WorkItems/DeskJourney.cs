using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.WorkItems;

/// <summary>A piece of work goes from one desk to another and back, with the keyboard and without script.</summary>
public sealed class DeskJourney(Chromium chromium) : Journey(chromium)
{
    [Fact]
    public async Task WorkIsSentOpenedByKeyboardAnsweredAndSeenByItsSender()
    {
        await using var elsewhere = await Chromium.NewContextAsync(390, script: false);
        var head = await elsewhere.NewPageAsync();
        await head.SignInAsync(Chromium.Server, "huancui", "section_head", "education");
        await SignIn("huancui", "department_officer", "health");
        await Expect(Page.GetByText("没有待办事项")).ToBeVisibleAsync();

        await head.GetByRole(AriaRole.Link, new() { Name = "交办" }).ClickAsync();
        await head.GetByLabel("事项").FillAsync("核对普惠托位数");
        await head.GetByRole(AriaRole.Group, new() { Name = "交给部门" }).GetByRole(AriaRole.Checkbox, new() { Name = "区卫生健康局" }).CheckAsync();
        await head.GetByRole(AriaRole.Button, new() { Name = "交办" }).ClickAsync();
        await Expect(head.GetByRole(AriaRole.Main)).ToContainTextAsync("对方未打开");

        await Page.ReloadAsync();
        await Page.Keyboard.PressAsync("j");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("核对普惠托位数");
        await Page.GetByLabel("答复").FillAsync("已核对，共 420 个。");
        await Page.GetByRole(AriaRole.Button, new() { Name = "办结" }).ClickAsync();
        await Expect(Page.GetByText("已办结：核对普惠托位数")).ToBeVisibleAsync();

        await head.ReloadAsync();
        await Expect(head.GetByRole(AriaRole.Main)).ToContainTextAsync("已办结");
        await head.GetByRole(AriaRole.Link, new() { Name = "核对普惠托位数" }).ClickAsync();
        await Expect(head.GetByRole(AriaRole.Main)).ToContainTextAsync("已核对，共 420 个。");
    }
}
