using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Tenancy;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Accounts;

/// <summary>From the one-time link of a first start to a colleague who works.</summary>
public sealed class FirstDaysJourney(Chromium chromium) : Journey(chromium)
{
    private const string Password = "Hehuan-2026-xin";

    [Fact]
    public async Task FirstAdministratorOpensTheAccountAndInvitesAColleague()
    {
        await GoTo("/province/account/invited?key=" + await FirstKeyAsync());
        await Page.GetByLabel("姓名").FillAsync("首任管理员");
        await OpenAndSignInAsync(Page, "first");
        await Page.BindTelephoneAsync();

        await Page.GetByRole(AriaRole.Navigation, new() { Name = "功能" }).GetByRole(AriaRole.Link, new() { Name = "账号与邀请" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "邀请", Exact = true }).ClickAsync();
        await Page.GetByLabel("姓名").FillAsync("运维同事");
        await Page.GetByRole(AriaRole.Checkbox, new() { Name = "平台运维" }).CheckAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "生成邀请链接" }).ClickAsync();
        var link = await Page.GetByLabel("请把这个链接").InputValueAsync();

        await using var elsewhere = await Chromium.NewContextAsync(Width);
        var colleague = await elsewhere.NewPageAsync();
        await colleague.GotoAsync(Chromium.Server.Address(new Uri(link).PathAndQuery).ToString());
        await Expect(colleague.GetByRole(AriaRole.Main)).ToContainTextAsync("平台运维");
        await OpenAndSignInAsync(colleague, "operator");
        await colleague.BindTelephoneAsync();
        await Expect(colleague.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("待办事项");

        await colleague.GotoAsync(Chromium.Server.Address(new Uri(link).PathAndQuery).ToString());
        await Expect(colleague.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("链接已失效");
    }

    private static async Task OpenAndSignInAsync(IPage page, string userName)
    {
        await page.GetByLabel("用户名").FillAsync(userName);
        await page.GetByLabel("新密码", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("再填一次新密码").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "开通账号" }).ClickAsync();
        await page.GetByLabel("用户名").FillAsync(userName);
        await page.GetByLabel("密码").FillAsync(Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }

    private Task<string> FirstKeyAsync() => Task.Run(async () =>
    {
        var province = Chromium.Server.Services.GetRequiredService<TenantDirectory>().GetById(TenantInfo.ProvinceId)!;
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(province, "journey"));
        await using var services = Chromium.Server.Services.CreateAsyncScope();
        var invited = await services.ServiceProvider.GetRequiredService<Invite>().RunAsync(new Invite.Command("", null, null, null, [RoleCatalog.Find("provincial_administrator")!]), default);
        return Assert.IsType<Invite.Result.Done>(invited).Key;
    });
}
