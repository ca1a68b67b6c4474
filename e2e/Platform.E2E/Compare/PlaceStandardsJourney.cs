using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Compare;

public sealed class PlaceStandardsJourney(Chromium chromium) : Journey(chromium)
{
    [Fact]
    public async Task ComparisonOfPlaceStandardsShowsJinnan4AndJiangbei9And6()
    {
        await SignIn("yubei", "department_officer", "health");
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "功能" }).GetByRole(AriaRole.Link, new() { Name = "区县政策对比" }).ClickAsync();
        foreach (var other in new[] { "杭锦旗", "环翠区", "渝北区" })
        {
            await Page.GetByRole(AriaRole.Checkbox, new() { Name = other }).UncheckAsync();
        }

        await Page.GetByRole(AriaRole.Button, new() { Name = "对比", Exact = true }).ClickAsync();
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "跳到" }).GetByText("配建标准").ClickAsync();

        var newlyBuilt = Page.GetByRole(AriaRole.Row, new() { Name = "新建居住区托位配建标准" }).GetByRole(AriaRole.Cell);
        await Expect(newlyBuilt.Nth(0)).ToContainTextAsync("不少于4托位/千人");
        await Expect(newlyBuilt.Nth(1)).ToContainTextAsync("不少于9托位/千人");
        var existing = Page.GetByRole(AriaRole.Row, new() { Name = "老城区、已建成居住区和自然村托位配建标准" }).GetByRole(AriaRole.Cell);
        await Expect(existing.Nth(0)).ToContainTextAsync("不少于4托位/千人");
        await Expect(existing.Nth(1)).ToContainTextAsync("不少于6托位/千人");

        await newlyBuilt.Nth(1).GetByRole(AriaRole.Button).ClickAsync();
        var card = Page.GetByRole(AriaRole.Group, new() { Name = "依据：新建居住区配建托位" });
        await Expect(card).ToBeVisibleAsync();
        await Expect(card).ToContainTextAsync("二（二）3");
        await Expect(card).ToContainTextAsync("北区政办发〔2020〕56号");
    }
}
