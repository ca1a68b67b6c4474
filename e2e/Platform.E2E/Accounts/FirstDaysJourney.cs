using Microsoft.Playwright;
using Platform.E2E.Fixtures;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Accounts;

/// <summary>From the province's invitation to a district's officer who works: each opens the account by a link that works once.</summary>
public sealed class FirstDaysJourney(Chromium chromium) : Journey(chromium)
{
    private const string Password = "Hehuan-2026-xin";

    [Fact]
    public async Task ProvinceOpensADistrictToItsAdministratorWhoInvitesAnOfficer()
    {
        await SignIn("province", "provincial_administrator");
        await Page.GetByRole(AriaRole.Navigation, new() { Name = "功能" }).GetByRole(AriaRole.Link, new() { Name = "区县一览" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "江北区" }).ClickAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "邀请首位县级管理员" }).ClickAsync();
        await Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "生成邀请链接" }).ClickAsync();
        var link = await LinkAsync(Page);

        await using var office = await Chromium.NewContextAsync(Width);
        var administrator = await office.NewPageAsync();
        await administrator.GotoAsync(link);
        await administrator.GetByLabel("姓名").FillAsync("首任管理员");
        await OpenAndSignInAsync(administrator, "first");
        await administrator.BindTelephoneAsync();
        await administrator.GetByRole(AriaRole.Navigation, new() { Name = "功能" }).GetByRole(AriaRole.Link, new() { Name = "账号与邀请" }).ClickAsync();
        await administrator.GetByRole(AriaRole.Link, new() { Name = "邀请", Exact = true }).ClickAsync();
        await administrator.GetByLabel("姓名").FillAsync("李经办");
        await administrator.GetByRole(AriaRole.Checkbox, new() { Name = "部门经办" }).CheckAsync();
        await administrator.GetByLabel("部门（按部门授权的角色必填）").SelectOptionAsync("health");
        await administrator.GetByRole(AriaRole.Button, new() { Name = "生成邀请链接" }).ClickAsync();
        var second = await LinkAsync(administrator);

        await using var desk = await Chromium.NewContextAsync(390);
        var officer = await desk.NewPageAsync();
        await officer.GotoAsync(second);
        await Expect(officer.GetByRole(AriaRole.Main)).ToContainTextAsync("部门经办");
        await OpenAndSignInAsync(officer, "officer");
        await Expect(officer.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("待办事项");

        await officer.GotoAsync(second);
        await Expect(officer.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("链接已失效");
        await Page.GotoAsync(Chromium.Server.Address("/province/districts/jiangbei").ToString());
        await Expect(Page.GetByRole(AriaRole.Main)).ToContainTextAsync("已到位");
    }

    private async Task<string> LinkAsync(IPage page) =>
        Chromium.Server.Address(new Uri(await page.GetByLabel("请把这个链接").InputValueAsync()).PathAndQuery).ToString();

    private static async Task OpenAndSignInAsync(IPage page, string userName)
    {
        await page.GetByLabel("用户名").FillAsync(userName);
        await page.GetByLabel("新密码", new() { Exact = true }).FillAsync(Password);
        await page.GetByLabel("再填一次新密码").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "开通账号" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "登录" })).ToBeVisibleAsync();
        await page.GetByLabel("用户名").FillAsync(userName);
        await page.GetByLabel("密码").FillAsync(Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
    }
}
