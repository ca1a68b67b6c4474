using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Data;
using Xunit;

namespace Platform.Tests.Accounts;

/// <summary>三员分离: whoever invites promises only what he may give, when he invites and still when the link is used.</summary>
public sealed class PromisedRoleTests : IAsyncLifetime
{
    private const string Invite = "/sample/office/accounts/invite";
    private const string Chosen = "Xinren-2026a";
    private readonly AccountsApp app = new();

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Choices_OnceTheOtherAdministratorsAreThere_LeaveTheirsOut()
    {
        using var administrator = await SignedIn.As(app, "sample", "district_administrator");
        Assert.Superset(new HashSet<string> { "区级管理员", "安全管理员", "审计管理员", "部门经办" }, await ChoicesAsync(administrator));
        using var security = await SignedIn.As(app, "sample", "security_administrator");
        using var audit = await SignedIn.As(app, "sample", "audit_administrator");

        var choices = await ChoicesAsync(administrator);

        Assert.Superset(new HashSet<string> { "区级管理员", "部门经办", "档案", "家长" }, choices);
        Assert.DoesNotContain("安全管理员", choices);
        Assert.DoesNotContain("审计管理员", choices);
    }

    [Fact]
    public async Task Choices_RolesThatReadTheTrailOrNeedAnIssuer_AreNeverOffered()
    {
        using var administrator = await SignedIn.As(app, "sample", "district_administrator");
        var choices = await ChoicesAsync(administrator);

        Assert.DoesNotContain("审计只读", choices);
        Assert.DoesNotContain("签发人", choices);
        Assert.DoesNotContain("编号用印", choices);
    }

    [Theory]
    [InlineData("security_administrator", "安全管理员")]
    [InlineData("audit_administrator", "审计管理员")]
    [InlineData("auditor", "审计只读")]
    [InlineData("signatory", "签发人")]
    public async Task Invite_RoleBeyondTheInviter_IsRefusedThoughPosted(string role, string name)
    {
        using var administrator = await SignedIn.As(app, "sample", "district_administrator");
        using var security = await SignedIn.As(app, "sample", "security_administrator");
        using var audit = await SignedIn.As(app, "sample", "audit_administrator");

        using var response = await administrator.Client.SubmitAsync(Invite, "main form", ("DisplayName", "傀儡"), ("Roles", role));

        Assert.Contains($"{name}不能随邀请许诺，请在账号开通后由安全管理员授予。", await response.MainTextAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Invite_SecurityAdministratorAfterTheOnlyOneWasDisabled_IsRefused()
    {
        using var administrator = await SignedIn.As(app, "sample", "district_administrator");
        await app.PersonAsync("sample", "keeper", account => account.DisabledAt = app.Time.GetUtcNow(), "security_administrator");

        using var response = await administrator.Client.SubmitAsync(Invite, "main form", ("DisplayName", "傀儡"), ("Roles", "security_administrator"));

        Assert.Contains("安全管理员不能随邀请许诺", await response.MainTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_InTheProvince_FollowsTheSameRule()
    {
        using var administrator = await SignedIn.As(app, "province", "provincial_administrator");
        using var security = await SignedIn.As(app, "province", "provincial_security_administrator");

        using var response = await administrator.Client.SubmitAsync("/province/accounts/invite", "main form", ("DisplayName", "傀儡"), ("Roles", "provincial_security_administrator"));

        Assert.Contains("安全管理员不能随邀请许诺", await response.MainTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_AfterTheInviterLostTheRight_IsGone()
    {
        using var administrator = await SignedIn.As(app, "sample", "district_administrator");
        var link = await LinkAsync(administrator, "archivist");
        await administrator.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            var grant = await db.Set<RoleGrant>().SingleAsync(grant => grant.AccountId == administrator.AccountId, TestContext.Current.CancellationToken);
            grant.Until = DateOnly.FromDateTime(app.Time.GetUtcNow().DateTime);
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await AssertGoneAsync(link);
    }

    [Fact]
    public async Task Link_AfterTheInviterWasDisabled_IsGone()
    {
        using var administrator = await SignedIn.As(app, "sample", "district_administrator");
        var link = await LinkAsync(administrator, "archivist");
        await administrator.InsideAsync(async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            (await db.Set<Account>().SingleAsync(account => account.Id == administrator.AccountId, TestContext.Current.CancellationToken)).DisabledAt = app.Time.GetUtcNow();
            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        await AssertGoneAsync(link);
    }

    [Fact]
    public async Task Link_OfASecondSecurityAdministrator_IsGoneOnceTheFirstCame()
    {
        using var administrator = await SignedIn.As(app, "sample", "district_administrator");
        var (first, second) = (await LinkAsync(administrator, "security_administrator"), await LinkAsync(administrator, "security_administrator"));

        using var came = await app.Visitor().SubmitAsync(first, "main form", ("UserName", "keeper"), ("Chosen", Chosen), ("Again", Chosen));

        Assert.Equal("/sample/account/sign-in", came.Headers.Location?.ToString());
        await AssertGoneAsync(second);
    }

    [Fact]
    public async Task Invite_WithoutARole_OpensAnAccountThatHasNone()
    {
        using var administrator = await SignedIn.As(app, "sample", "district_administrator");
        var link = await LinkAsync(administrator);
        Assert.Contains("样例区邀请您，角色在账号开通后授予。", (await app.Visitor().OpenAsync(link)).QuerySelector("main").Text(), StringComparison.Ordinal);

        using var came = await app.Visitor().SubmitAsync(link, "main form", ("UserName", "plain"), ("Chosen", Chosen), ("Again", Chosen));

        Assert.Equal("/sample/account/sign-in", came.Headers.Location?.ToString());
        Assert.Equal(1, await administrator.InsideAsync(services => services.GetRequiredService<PlatformDb>().Set<RoleGrant>().CountAsync(TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("department_officer", "Department", "nobody", "没有这个部门，请重新选择。")]
    [InlineData("town_officer", "Area", "999999", "没有这个镇街，请从所列的选。")]
    public async Task Invite_ScopeThatAGrantCouldNotHave_IsRefused(string role, string field, string scope, string sentence)
    {
        using var administrator = await SignedIn.As(app, "sample", "district_administrator");

        using var response = await administrator.Client.SubmitAsync(Invite, "main form", ("DisplayName", "新人"), ("Roles", role), (field, scope));

        Assert.Contains(sentence, await response.MainTextAsync(), StringComparison.Ordinal);
    }

    private static async Task<HashSet<string>> ChoicesAsync(SignedIn administrator) =>
        [.. (await administrator.Client.OpenAsync(Invite)).QuerySelectorAll("#Roles label").Select(People.Text)];

    private static async Task<string> LinkAsync(SignedIn administrator, params string[] roles)
    {
        using var response = await administrator.Client.SubmitAsync(Invite, "main form", [("DisplayName", "新人"), .. roles.Select(role => ("Roles", role))]);
        return new Uri((await response.ReadAsync()).QuerySelector("#link")!.GetAttribute("value")!).PathAndQuery;
    }

    private Task<int> CountAsync() => app.InsideAsync("sample", services => services.GetRequiredService<PlatformDb>().Set<Invitation>().CountAsync(TestContext.Current.CancellationToken));

    private async Task AssertGoneAsync(string link)
    {
        using var opened = await app.Visitor().GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Gone, opened.StatusCode);
    }
}
