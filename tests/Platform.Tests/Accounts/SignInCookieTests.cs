using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Data;
using Platform.Core.Keys.Cookies;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class SignInCookieTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    [Fact]
    public async Task Get_OwnPage_KnowsTheSignedInPerson()
    {
        using var officer = await SignedIn.As(app, "sample", "department_officer:health");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(officer, "/sample/account"));
    }

    [Theory]
    [InlineData("sample", "ended")]
    [InlineData("ended", "sample")]
    [InlineData("sample", "province")]
    [InlineData("province", "sample")]
    public async Task Get_CookieOfAnotherTenant_IsNobody(string own, string other)
    {
        using var officer = await SignedIn.As(app, own);
        var cookie = officer.Cookies.GetAllCookies().Single();
        officer.Cookies.Add(new Cookie(cookie.Name, cookie.Value, "/" + other, "localhost"));
        officer.Cookies.Add(new Cookie(cookie.Name.Replace(own, other, StringComparison.Ordinal), cookie.Value, "/" + other, "localhost"));

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(officer, $"/{own}/account"));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(officer, $"/{other}/account"));
    }

    [Fact]
    public async Task Get_WithoutSignIn_LeadsToItAndBack()
    {
        using var client = app.CreateDefaultClient();
        using var response = await client.GetAsync(new Uri("/sample/account", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal("http://localhost/sample/account/sign-in?from=%2Fsample%2Faccount", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Get_SignInEndedOnAnotherNode_IsRefusedWithinThirtySeconds()
    {
        using var officer = await SignedIn.As(app, "sample");
        await StatusAsync(officer, "/sample/account");
        await officer.InsideAsync(services => services.GetRequiredService<PlatformDb>().Set<SignIn>()
            .Where(row => row.Id == officer.SignInId)
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.EndedAt, app.Time.GetUtcNow())));

        app.Time.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(officer, "/sample/account"));
        app.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(officer, "/sample/account"));
    }

    [Fact]
    public async Task Get_AccountDisabled_IsRefusedWithinThirtySeconds()
    {
        using var officer = await SignedIn.As(app, "sample");
        await StatusAsync(officer, "/sample/account");
        await officer.InsideAsync(services => services.GetRequiredService<PlatformDb>().Set<Account>()
            .Where(row => row.Id == officer.AccountId)
            .ExecuteUpdateAsync(update => update.SetProperty(row => row.DisabledAt, app.Time.GetUtcNow())));

        app.Time.Advance(TimeSpan.FromSeconds(30));
        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(officer, "/sample/account"));
    }

    [Fact]
    public async Task Get_AfterThirtyMinutesIdle_HasEnded()
    {
        using var officer = await SignedIn.As(app, "sample");
        app.Time.Advance(TimeSpan.FromMinutes(29));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(officer, "/sample/account"));

        app.Time.Advance(TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(1));

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(officer, "/sample/account"));
        Assert.Equal(SignInEnd.Idle, await EndAsync(officer));
    }

    [Fact]
    public async Task Get_AlwaysBusy_EndsAfterTwelveHours()
    {
        using var officer = await SignedIn.As(app, "sample");
        for (var hour = 0; hour < 24; hour++)
        {
            app.Time.Advance(TimeSpan.FromMinutes(29));
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(officer, "/sample/account"));
        }

        app.Time.Advance(TimeSpan.FromMinutes(25));

        Assert.Equal(HttpStatusCode.Redirect, await StatusAsync(officer, "/sample/account"));
    }

    [Fact]
    public async Task Keys_InTheDatabase_AreNotReadable()
    {
        using var officer = await SignedIn.As(app, "sample");
        var keys = await officer.InsideAsync(services => services.GetRequiredService<PlatformDb>().Set<CookieKey>().Select(key => key.Xml).ToListAsync());

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains("<sealed", key, StringComparison.Ordinal));
        Assert.All(keys, key => Assert.DoesNotContain("<masterKey", key, StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode> StatusAsync(SignedIn person, string path)
    {
        using var response = await person.Client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private static Task<SignInEnd?> EndAsync(SignedIn person) => person.InsideAsync(services =>
        services.GetRequiredService<PlatformDb>().Set<SignIn>().Where(row => row.Id == person.SignInId).Select(row => row.End).SingleAsync());
}
