using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.PolicySources;

/// <summary>A text is pasted, a clause opened and an item begun from it; axe-core on every page on the way, wide and narrow.</summary>
public sealed class SourceAccessibilityTests(Chromium chromium)
{
    private const string Source = """
        一、工作目标
        到2025年，每千人口托位数达到4.5个。
        二、主要任务
        （一）发放奖补。每个托位补助2000元。
        """;

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task AdministratorComparesAPastedTextAndBeginsAnItemFromAClause(int width)
    {
        await using var context = await chromium.NewContextAsync(width);
        var page = await context.NewPageAsync();
        await page.SignInAsync(chromium.Server, "jinnan", "district_administrator");
        var (draft, document) = await DraftAsync();
        await page.GotoAsync(chromium.Server.Address($"/jinnan/office/policy-sources/{draft}/{document}/text").ToString());
        await AssertUsableAsync(page);

        await page.GetByLabel("或粘贴原文").FillAsync($"{Source}（第{width}次录入）");
        await page.GetByRole(AriaRole.Button, new() { Name = "保存原文" }).ClickAsync();
        await Expect(page.GetByText("原文已保存。")).ToBeVisibleAsync();
        await AssertUsableAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "二（一） 发放奖补" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "二（一） 发放奖补" })).ToBeVisibleAsync();
        await AssertUsableAsync(page);

        await page.Locator("#items").GetByRole(AriaRole.Link, new() { Name = "补贴" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "标准", Exact = true }).GetByLabel("第1行金额")).ToHaveValueAsync("2000");
        await AssertUsableAsync(page);
        await page.GotoAsync(chromium.Server.Address($"/jinnan/office/policy-sources/{draft}").ToString());
        await AssertUsableAsync(page);
    }

    private static async Task AssertUsableAsync(IPage page)
    {
        var path = new Uri(page.Url).PathAndQuery;
        Assert.Empty((await page.ViolationsAsync()).Select(violation => $"{path} {violation}"));
        Assert.Equal((path, 0), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")));
    }

    private Task<(Guid Draft, string Document)> DraftAsync() => Task.Run(async () =>
    {
        var tenant = chromium.Server.Services.GetRequiredService<IMultiTenantStore>().GetByIdentifier("jinnan")!;
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(tenant, "journey"));
        await using var scope = chromium.Server.Services.CreateAsyncScope();
        var services = scope.ServiceProvider;
        var account = new Account { TenantId = tenant.Id, UserName = "u" + Guid.CreateVersion7().ToString("N"), DisplayName = "管理员" };
        var db = services.GetRequiredService<PlatformDb>();
        db.AddRange(account, new RoleGrant { TenantId = tenant.Id, AccountId = account.Id, Role = "district_administrator" });
        await db.SaveChangesAsync();
        await services.GetRequiredService<Rights>().LoadAsync(account.Id, default);
        var versions = services.GetRequiredService<FindVersions>();
        var first = (await versions.RunAsync(default)).First(found => found.Version.State == PolicyVersionState.Confirmed).Version;
        var started = (PolicyChange.Done)await services.GetRequiredService<StartDraft>().RunAsync(new StartDraft.Command(first.Id, "核对原文"), default);
        var document = (await versions.FilesAsync(first.Id, default)).Select(file => file.Path.Split('/')).First(path => path is [_, "policies", _, "document.yaml"])[2];
        return (started.Version.Id, document);
    });
}
