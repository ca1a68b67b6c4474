using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Data;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class InvitationTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Chosen = "Xinren-2026a";

    [Theory]
    [InlineData("sample", "/sample/office/accounts", "department_officer", "department_officer:health")]
    [InlineData("province", "/province/accounts", "platform_operator", "platform_operator")]
    public async Task Invited_Person_OpensAnAccountWithTheRoles(string tenant, string accounts, string role, string granted)
    {
        using var administrator = await SignedIn.With(app, tenant, Permissions.ManageAccounts);
        var link = await InviteAsync(administrator, accounts, role);
        using var visitor = app.Visitor();
        var name = $"invited-{tenant}";

        using var response = await visitor.SubmitAsync(link, "main form", ("UserName", name), ("Chosen", Chosen), ("Again", Chosen));

        Assert.Equal($"/{tenant}/account/sign-in", response.Headers.Location?.ToString());
        using var signedIn = await visitor.SignInAsync(tenant, name, Chosen);
        Assert.Equal(tenant == "sample" ? "/sample/office" : "/province/", signedIn.Headers.Location?.ToString());
        var grants = await app.InsideAsync(tenant, services => services.GetRequiredService<PlatformDb>().Set<RoleGrant>()
            .Join(services.GetRequiredService<PlatformDb>().Set<Account>().Where(account => account.UserName == name), grant => grant.AccountId, account => account.Id, (grant, _) => grant).ToListAsync());
        Assert.Equal(granted, new InvitedRole(grants.Single().Role, grants.Single().Scope).ToString());
    }

    [Fact]
    public async Task Link_Used_IsGone()
    {
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);
        var link = await InviteAsync(administrator, "/sample/office/accounts", "archivist");
        using var first = await app.Visitor().SubmitAsync(link, "main form", ("UserName", "first"), ("Chosen", Chosen), ("Again", Chosen));

        await AssertGoneAsync(link);
    }

    [Fact]
    public async Task Link_AfterSevenDays_IsGone()
    {
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);
        var link = await InviteAsync(administrator, "/sample/office/accounts", "archivist");
        app.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMinutes(1));
        Assert.Equal("开通账号", (await app.Visitor().OpenAsync(link)).QuerySelector("h1").Text());

        app.Time.Advance(TimeSpan.FromMinutes(1));

        await AssertGoneAsync(link);
    }

    [Fact]
    public async Task Link_Revoked_IsGone()
    {
        using var administrator = await SignedIn.With(app, "ended", Permissions.ManageAccounts);
        var link = await InviteAsync(administrator, "/ended/office/accounts", "archivist");

        using var response = await administrator.Client.SubmitAsync("/ended/office/accounts", "form[action*=Revoke]");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        await AssertGoneAsync(link);
    }

    [Fact]
    public async Task Link_AtAnotherTenant_IsGone()
    {
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);
        var link = await InviteAsync(administrator, "/sample/office/accounts", "archivist");

        await AssertGoneAsync(link.Replace("/sample/", "/ended/", StringComparison.Ordinal));
        await AssertGoneAsync(link.Replace("/sample/", "/province/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?key=")]
    [InlineData("?key=wrong")]
    public async Task Link_WithoutItsKey_IsGone(string query) => await AssertGoneAsync("/sample/account/invited" + query);

    [Fact]
    public async Task Invited_NameTaken_SaysSoAndKeepsTheLink()
    {
        await app.PersonAsync("sample", "taken");
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);
        var link = await InviteAsync(administrator, "/sample/office/accounts", "archivist");

        using var response = await app.Visitor().SubmitAsync(link, "main form", ("UserName", "Taken"), ("Chosen", Chosen), ("Again", Chosen));

        Assert.Contains("用户名“Taken”已有人使用，请换一个。", await response.MainTextAsync(), StringComparison.Ordinal);
        Assert.Equal("开通账号", (await app.Visitor().OpenAsync(link)).QuerySelector("h1").Text());
    }

    [Theory]
    [InlineData("department_officer", "所选角色按部门授权，请选择部门。")]
    [InlineData("town_officer", "所选角色按区域授权，请填写区划代码。")]
    [InlineData("provincial_administrator", "请选择角色。")]
    public async Task Invite_RoleThatCannotBeGivenSo_IsRefused(string role, string sentence)
    {
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);

        using var response = await administrator.Client.SubmitAsync("/sample/office/accounts/invite", "main form", ("DisplayName", "新人"), ("Roles", role));

        Assert.Contains(sentence, await response.MainTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_SystemAndAuditAdministratorInOne_IsRefused()
    {
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);

        using var response = await administrator.Client.SubmitAsync(
            "/sample/office/accounts/invite", "main form", ("DisplayName", "新人"), ("Roles", "district_administrator"), ("Roles", "audit_administrator"));

        Assert.Contains("系统、安全、审计三类管理员要分开", await response.MainTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stored_Invitation_DoesNotHoldItsKey()
    {
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);
        var key = (await InviteAsync(administrator, "/sample/office/accounts", "archivist")).Split("key=")[1];
        var hashes = await administrator.InsideAsync(services => services.GetRequiredService<PlatformDb>().Set<Invitation>().Select(row => row.KeyHash).ToListAsync());

        Assert.DoesNotContain(hashes, hash => hash.SequenceEqual(System.Text.Encoding.UTF8.GetBytes(key)));
        Assert.All(hashes, hash => Assert.Equal(32, hash.Length));
    }

    private static async Task<string> InviteAsync(SignedIn administrator, string accounts, string role)
    {
        using var response = await administrator.Client.SubmitAsync($"{accounts}/invite", "main form", ("DisplayName", "新人"), ("Roles", role), ("Department", "health"));
        var link = (await response.ReadAsync()).QuerySelector("#link")?.GetAttribute("value") ?? throw new InvalidOperationException(await response.MainTextAsync());
        return new Uri(link).PathAndQuery;
    }

    private async Task AssertGoneAsync(string link)
    {
        using var response = await app.Visitor().GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains("链接已失效", await response.MainTextAsync(), StringComparison.Ordinal);
    }
}
