using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Policy;

public sealed class RentSubsidyJourney(Chromium chromium) : Journey(chromium)
{
    protected override int Width => 390;

    [Fact]
    public async Task ACitizenFindsTheRentSubsidyOfYubeiAndItsClause()
    {
        await GoTo("/");
        await Page.GetByRole(AriaRole.Link, new() { Name = "渝北区", Exact = true }).ClickAsync();
        await Expect(Page.GetByText("历史政策", new() { Exact = true })).ToBeVisibleAsync();

        await Page.GetByRole(AriaRole.Link, new() { Name = "查补贴和奖励" }).ClickAsync();
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "本页补贴" }).GetByText("租金补助").ClickAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "10 元/平方米/月" }).ClickAsync();
        var card = Page.GetByRole(AriaRole.Group, new() { Name = "依据：租金补助" });
        await Expect(card).ToBeVisibleAsync();
        await Expect(card).ToContainTextAsync("二（三）13");
        await Expect(card).ToContainTextAsync("渝北府办发〔2024〕6号");

        await Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
    }
}
