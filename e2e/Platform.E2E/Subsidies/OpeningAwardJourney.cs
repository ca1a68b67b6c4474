using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Subsidies;

public sealed class OpeningAwardJourney(Chromium chromium) : Journey(chromium)
{
    [Fact]
    public async Task AnInstitutionInYubeiCalculatesTheOpeningAwardAndReadsWhy()
    {
        await GoTo("/yubei");
        await Page.GetByRole(AriaRole.Link, new() { Name = "算一算能得多少" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "开园激励性奖补", Exact = true }).ClickAsync();

        await Choose("机构是否已经备案？", "是");
        await Choose("机构是否已认定为普惠性托育机构？", "是");
        await Choose("机构最近一次评定为几级？", "未评定等级");
        await Page.GetByLabel("乳儿班").First.FillAsync("10");
        await Page.GetByLabel("托小班").First.FillAsync("20");
        await Page.GetByLabel("托大班").First.FillAsync("30");
        await Page.GetByLabel("备案托位有多少个？").First.FillAsync("120");

        // The result follows the answers without a button.
        var result = Page.GetByRole(AriaRole.Region, new() { Name = "测算结果" });
        await Expect(result.GetByText("要符合：机构等级现为未评定等级，须三级及以上。")).ToBeVisibleAsync();
        await Choose("机构最近一次评定为几级？", "三级");
        await Expect(result.GetByText("360,000.00 元").First).ToBeVisibleAsync();
        await Expect(result.GetByText("备案托位120个×3000元/托位＝360000元")).ToBeVisibleAsync();
        await Expect(result.GetByRole(AriaRole.Row, new() { Name = "第一年 核定后拨付 180,000.00" })).ToBeVisibleAsync();

        await result.GetByRole(AriaRole.Button, new() { Name = "依据 二（三）11" }).First.ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Group, new() { Name = "依据：开园激励性奖补" })).ToContainTextAsync("渝北府办发〔2024〕6号");
        await Page.Keyboard.PressAsync("Escape");

        // The address carries the answers.
        await Page.ReloadAsync();
        await Expect(Page.GetByText("360,000.00 元").First).ToBeVisibleAsync();
        await Expect(Page.GetByLabel("备案托位有多少个？").First).ToHaveValueAsync("120");
    }

    private Task Choose(string question, string answer) =>
        Page.GetByRole(AriaRole.Group, new() { Name = question, Exact = true }).First.GetByRole(AriaRole.Radio, new() { Name = answer, Exact = true }).CheckAsync();
}
