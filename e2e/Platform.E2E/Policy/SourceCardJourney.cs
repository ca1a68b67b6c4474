using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Policy;

public sealed class SourceCardJourney(Chromium chromium) : Journey(chromium)
{
    [Fact]
    public async Task ACardThatAHoverOpenedStaysOpenWhenItsFigureIsClicked()
    {
        await GoTo("/yubei/policy/subsidies");
        var figure = Page.GetByRole(AriaRole.Button, new() { Name = "10 元/平方米/月" });
        var card = Page.GetByRole(AriaRole.Group, new() { Name = "依据：租金补助" });

        await figure.HoverAsync();
        await Expect(card).ToBeVisibleAsync();
        await figure.ClickAsync();
        await Expect(card).ToBeVisibleAsync();

        await Page.Keyboard.PressAsync("Escape");
        await Expect(card).ToBeHiddenAsync();
    }
}
