using System.Net;
using Platform.Core.Accounts;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class AccountPagesTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Accounts = "/sample/office/accounts";

    [Fact]
    public async Task List_OfATenant_ShowsItsAccountsOnly()
    {
        await app.PersonAsync("sample", "listed", null, "archivist");
        await app.PersonAsync("ended", "elsewhere");
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);
        var text = (await administrator.Client.OpenAsync(Accounts)).QuerySelector("main").Text();

        Assert.Contains("listed 测试员 档案 启用 未绑定 从未登录", text, StringComparison.Ordinal);
        Assert.DoesNotContain("elsewhere", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Disable_Account_EndsItsSignInsUntilItIsEnabled()
    {
        var id = await app.PersonAsync("sample", "dismissed");
        using var visitor = app.Visitor();
        using var before = await visitor.SignInAsync("sample", "dismissed");
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);

        using var disabled = await ActAsync(administrator, id, "Disable");
        Assert.False(await visitor.IsSignedInAsync("sample"));
        using var refused = await visitor.SignInAsync("sample", "dismissed");
        Assert.False(await visitor.IsSignedInAsync("sample"));

        using var enabled = await ActAsync(administrator, id, "Enable");
        using var after = await visitor.SignInAsync("sample", "dismissed");
        Assert.True(await visitor.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task EndAll_Account_EndsItsSignIns()
    {
        var id = await app.PersonAsync("sample", "kicked");
        using var visitor = app.Visitor();
        using var before = await visitor.SignInAsync("sample", "kicked");
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);

        using var response = await ActAsync(administrator, id, "EndAll");

        Assert.False(await visitor.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task Reset_Password_GivesALinkThatEndsTheOldOne()
    {
        var id = await app.PersonAsync("sample", "forgetter");
        using var old = app.Visitor();
        using var before = await old.SignInAsync("sample", "forgetter");
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);
        using var response = await ActAsync(administrator, id, "Reset");
        var link = new Uri((await response.ReadAsync()).QuerySelector("#link")!.GetAttribute("value")!).PathAndQuery;
        using var visitor = app.Visitor();

        using var set = await visitor.SubmitAsync(link, "main form", ("Chosen", "Chongshe-2026"), ("Again", "Chongshe-2026"));

        Assert.False(await old.IsSignedInAsync("sample"));
        using var signedIn = await visitor.SignInAsync("sample", "forgetter", "Chongshe-2026");
        Assert.True(await visitor.IsSignedInAsync("sample"));
        using var again = await visitor.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
    }

    [Fact]
    public async Task RemoveFactor_Account_LeadsAnAdministratorToSetItUpAnew()
    {
        using var other = await SignedIn.As(app, "sample", "district_administrator");
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);

        using var response = await ActAsync(administrator, other.AccountId, "RemoveFactor");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.False(await other.Client.IsSignedInAsync("sample"));
    }

    [Theory]
    [InlineData("security_administrator", "安全管理员")]
    [InlineData("audit_administrator", "审计管理员")]
    public async Task RemoveFactor_OfTheOtherAdministrators_IsRefused(string role, string name)
    {
        using var other = await SignedIn.As(app, "sample", role);
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);

        using var response = await ActAsync(administrator, other.AccountId, "RemoveFactor");

        Assert.Contains($"{name}的动态口令不能由系统管理员解除（三员分离）。请本人用备用码登录后重新绑定；备用码也没有了的，请平台运维在服务器上解除。", (await response.ReadAsync()).QuerySelector("[role=alert]").Text(), StringComparison.Ordinal);
        Assert.True(await other.Client.IsSignedInAsync("sample"));
    }

    [Theory]
    [InlineData("Disable")]
    [InlineData("Enable")]
    [InlineData("EndAll")]
    [InlineData("Reset")]
    [InlineData("RemoveFactor")]
    public async Task Act_OnAnotherTenantsAccountOrOnesOwn_IsNotFound(string act)
    {
        var other = await app.PersonAsync("ended", $"victim-{act}");
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);

        foreach (var id in new[] { other, administrator.AccountId, Guid.NewGuid() })
        {
            using var response = await administrator.Client.SubmitAsync($"{Accounts}/{id}?handler={act}", await administrator.Client.OpenAsync($"{Accounts}/invite"), "main form");
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }

        using var page = await administrator.Client.GetAsync(new Uri($"{Accounts}/{other}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
    }

    [Fact]
    public async Task Act_WithoutFormToken_IsRefused()
    {
        var id = await app.PersonAsync("sample", "forged");
        using var administrator = await SignedIn.With(app, "sample", Permissions.ManageAccounts);
        using var response = await administrator.Client.PostAsync(new Uri($"{Accounts}/{id}?handler=Disable", UriKind.Relative), null, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static async Task<HttpResponseMessage> ActAsync(SignedIn administrator, Guid id, string act) =>
        await administrator.Client.SubmitAsync($"{Accounts}/{id}?handler={act}", await administrator.Client.OpenAsync($"{Accounts}/{id}"), ".acts");
}
