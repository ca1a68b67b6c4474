using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class SignInPageTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Refusal = "用户名或密码不对，或者账号已锁定、停用。";

    [Fact]
    public async Task Post_RightPassword_SignsInAndGoesBack()
    {
        await app.PersonAsync("sample", "right");
        using var visitor = app.Visitor();

        using var response = await visitor.SignInAsync("sample", "right", query: "?from=%2Fsample%2Faccount%2Fpassword");

        Assert.Equal("/sample/account/password", response.Headers.Location?.ToString());
        Assert.Contains("测试员", (await visitor.OpenAsync("/sample/account")).QuerySelector("main").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_OwnHostName_SignsInWithoutSegment()
    {
        await app.PersonAsync("sample", "hosted");
        using var visitor = app.Visitor();
        visitor.BaseAddress = new Uri("http://sample.example.cn");
        using var response = await visitor.SubmitAsync("/account/sign-in", "main form", ("UserName", "hosted"), ("Password", People.Password));

        Assert.Equal("/office", response.Headers.Location?.ToString());
        Assert.Contains("hosted", (await visitor.OpenAsync("/account")).QuerySelector("main").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SameNameInTwoTenants_SignsInAtOneOnly()
    {
        await app.PersonAsync("sample", "twin");
        await app.PersonAsync("ended", "twin");
        using var visitor = app.Visitor();

        using var response = await visitor.SignInAsync("sample", "twin");

        Assert.True(await visitor.IsSignedInAsync("sample"));
        Assert.False(await visitor.IsSignedInAsync("ended"));
        using var second = await visitor.SignInAsync("ended", "twin");
        Assert.True(await visitor.IsSignedInAsync("sample"));
        Assert.True(await visitor.IsSignedInAsync("ended"));
    }

    [Theory]
    [InlineData("nobody", People.Password)]
    [InlineData("known", "wrong")]
    [InlineData("known-disabled", People.Password)]
    public async Task Post_NotSignedIn_SaysTheSameWhateverTheReason(string name, string password)
    {
        if (name != "nobody")
        {
            await app.PersonAsync("sample", name, account => account.DisabledAt = name.EndsWith("disabled", StringComparison.Ordinal) ? app.Time.GetUtcNow() : null);
        }

        using var visitor = app.Visitor();
        using var response = await visitor.SignInAsync("sample", name, password);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Refusal, (await response.ReadAsync()).QuerySelector("[role=alert]").Text());
        Assert.False(await visitor.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task Post_UnknownName_CostsTheSameWorkAsAKnownOne()
    {
        await app.PersonAsync("sample", "timed");
        using var visitor = app.Visitor();
        app.Hasher.Costs.Clear();

        (await visitor.SignInAsync("sample", "timed", "wrong")).Dispose();
        (await visitor.SignInAsync("sample", "untimed", "wrong")).Dispose();

        Assert.Equal(2, app.Hasher.Costs.Count);
        Assert.Single(app.Hasher.Costs.Distinct());
    }

    [Fact]
    public async Task Post_FiveFailures_LocksForFifteenMinutes()
    {
        var id = await app.PersonAsync("sample", "locked");
        using var visitor = app.Visitor();
        for (var i = 0; i < 5; i++)
        {
            using var failure = await visitor.SignInAsync("sample", "locked", "wrong");
        }

        using (var right = await visitor.SignInAsync("sample", "locked"))
        {
            Assert.Equal(Refusal, (await right.ReadAsync()).QuerySelector("[role=alert]").Text());
        }

        Assert.Contains("Account.locked", await app.ActionsAsync("sample", id));
        app.Time.Advance(TimeSpan.FromMinutes(15));
        using var later = await visitor.SignInAsync("sample", "locked");
        Assert.True(await visitor.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task Post_SuccessBetween_StartsCountingAnew()
    {
        await app.PersonAsync("sample", "clumsy");
        using var visitor = app.Visitor();
        foreach (var password in new[] { "1", "2", "3", "4", People.Password, "1", "2", "3", "4" })
        {
            using var response = await app.Visitor().SignInAsync("sample", "clumsy", password);
        }

        using var last = await visitor.SignInAsync("sample", "clumsy");
        Assert.True(await visitor.IsSignedInAsync("sample"));
    }

    [Theory]
    [InlineData("/sample/policy?on=2026-01-01", "/sample/policy?on=2026-01-01")]
    [InlineData("https://example.cn/", "/sample/office")]
    [InlineData("//example.cn/", "/sample/office")]
    [InlineData("/\\example.cn/", "/sample/office")]
    [InlineData("/ended/account", "/sample/office")]
    [InlineData("/sample/../ended/account", "/sample/office")]
    [InlineData("/sample/%2e%2e/ended/account", "/sample/office")]
    [InlineData("/samples", "/sample/office")]
    [InlineData("javascript:alert(1)", "/sample/office")]
    [InlineData("/sample/\t/example.cn", "/sample/office")]
    public async Task Post_WayBack_StaysInsideTheTenant(string from, string leadsTo)
    {
        using var visitor = app.Visitor();
        var name = $"back{Guid.NewGuid():N}";
        await app.PersonAsync("sample", name);

        using var response = await visitor.SignInAsync("sample", name, query: $"?from={Uri.EscapeDataString(from)}");

        Assert.Equal(leadsTo, response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Post_WithoutFormToken_IsRefused()
    {
        using var visitor = app.Visitor();
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("UserName", "x"), KeyValuePair.Create("Password", "x")]);
        using var response = await visitor.PostAsync(new Uri("/sample/account/sign-in", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Post_NothingFilledIn_SaysSoBesideTheFields()
    {
        using var visitor = app.Visitor();
        using var response = await visitor.SignInAsync("sample", "", "");
        var page = await response.ReadAsync();

        Assert.Equal(["请填写用户名。", "请填写密码。"], page.QuerySelectorAll(".field-error").Select(error => error.Text()));
    }

    [Fact]
    public async Task Post_FourthSignIn_EndsTheOldest()
    {
        await app.PersonAsync("sample", "busy");
        var visitors = new List<HttpClient>();
        for (var i = 0; i < 4; i++)
        {
            app.Time.Advance(TimeSpan.FromSeconds(1));
            visitors.Add(app.Visitor());
            using var response = await visitors[i].SignInAsync("sample", "busy");
        }

        Assert.False(await visitors[0].IsSignedInAsync("sample"));
        Assert.True(await visitors[1].IsSignedInAsync("sample"));
        Assert.True(await visitors[3].IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task SignOut_Here_LeavesTheOtherDevice()
    {
        await app.PersonAsync("sample", "leaver");
        var (here, there) = await TwoDevicesAsync("leaver");

        using var response = await here.SubmitAsync("/sample/account/sign-out", "main form");

        Assert.Equal("/sample/account/sign-in?Left=True", response.Headers.Location?.ToString());
        Assert.False(await here.IsSignedInAsync("sample"));
        Assert.True(await there.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task SignOut_OldCookieKept_IsWorthNothing()
    {
        using var officer = await SignedIn.As(app, "sample");
        var cookie = officer.Cookies.GetAllCookies().Single();
        using var response = await officer.Client.SubmitAsync("/sample/account/sign-out", "main form");
        officer.Cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));

        Assert.False(await officer.Client.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task SignOut_Everywhere_EndsTheOtherDeviceToo()
    {
        await app.PersonAsync("sample", "leaver-everywhere");
        var (here, there) = await TwoDevicesAsync("leaver-everywhere");

        using var response = await here.SubmitAsync("/sample/account", "form[action$=Everywhere]");

        Assert.False(await here.IsSignedInAsync("sample"));
        Assert.False(await there.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task End_AnotherDeviceOnTheAccountPage_EndsIt()
    {
        await app.PersonAsync("sample", "ender");
        var (here, there) = await TwoDevicesAsync("ender");

        using var response = await here.SubmitAsync("/sample/account", "table form");

        Assert.True(await here.IsSignedInAsync("sample"));
        Assert.False(await there.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task End_AnotherPersonsSignIn_IsNotFound()
    {
        using var victim = await SignedIn.As(app, "sample");
        await app.PersonAsync("sample", "attacker");
        var (here, there) = await TwoDevicesAsync("attacker");

        using var response = await here.SubmitAsync("/sample/account", "table form", ("signIn", victim.SignInId.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.True(await victim.Client.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task Trail_OfASignIn_TellsEveryStepAndNoSecret()
    {
        var id = await app.PersonAsync("sample", "audited");
        using var visitor = app.Visitor();
        using var wrong = await visitor.SignInAsync("sample", "audited", "wrong-password");
        using var right = await visitor.SignInAsync("sample", "audited");
        using var left = await visitor.SubmitAsync("/sample/account/sign-out", "main form");
        var told = await app.InsideAsync("sample", services => services.GetRequiredService<PlatformDb>().Set<AuditEvent>().Where(told => told.AccountId == id).OrderBy(told => told.Sequence).ToListAsync());

        Assert.Equal(
            ["SignIn.refused", "SignIn.opened", "SignIn.ended"],
            told.Select(row => row.Action).Where(action => action.StartsWith("SignIn.", StringComparison.Ordinal)));
        Assert.Equal("POST account/sign-in", told[0].Process);
        Assert.All(told, row => Assert.DoesNotContain("password\":\"", $"{row.Before}{row.After}", StringComparison.OrdinalIgnoreCase));
        Assert.All(told, row => Assert.DoesNotContain("127.0.0.1", $"{row.Before}{row.After}", StringComparison.Ordinal));
    }

    private async Task<TwoDevices> TwoDevicesAsync(string name)
    {
        var (here, there) = (app.Visitor(), app.Visitor());
        using var first = await here.SignInAsync("sample", name);
        using var second = await there.SignInAsync("sample", name);
        return new TwoDevices(here, there);
    }

    private sealed record TwoDevices(HttpClient Here, HttpClient There);
}
