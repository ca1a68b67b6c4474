using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Data;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class SecondFactorTests(AccountsApp app) : IClassFixture<AccountsApp>
{
    private const string Page = "/sample/account/authenticator";

    [Fact]
    public async Task FirstSignIn_AdministratorWithoutFactor_CanDoNothingBeforeSettingItUp()
    {
        await app.PersonAsync("sample", "chief", null, "district_administrator");
        using var visitor = app.Visitor();
        using var signedIn = await visitor.SignInAsync("sample", "chief");

        using (var led = await visitor.GetAsync(new Uri("/sample/office/accounts", UriKind.Relative), TestContext.Current.CancellationToken))
        {
            Assert.Equal(Page, led.Headers.Location?.ToString());
        }

        var setup = await visitor.OpenAsync(Page);
        Assert.Contains("先绑定，再办别的事", setup.QuerySelector(".lead").Text(), StringComparison.Ordinal);
        Assert.StartsWith("data:image/png;base64,iVBOR", setup.QuerySelector("main img")!.GetAttribute("src"), StringComparison.Ordinal);
        using var bound = await visitor.SubmitAsync(Page, "main form", ("Code", new Telephone(setup.QuerySelector("main code").Text()).CodeAt(app.Time.GetUtcNow())));
        Assert.Equal(10, (await bound.ReadAsync()).QuerySelectorAll(".recovery-codes code").Length);
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri("/sample/office/accounts", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task SignIn_Officer_NeedsNoFactor()
    {
        await app.PersonAsync("sample", "plain", null, "department_officer:health");
        using var visitor = app.Visitor();
        using var signedIn = await visitor.SignInAsync("sample", "plain");

        Assert.True(await visitor.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task Office_WithALentAdministration_IsReachedAfterSettingUpTheFactorOnly()
    {
        var giver = await app.PersonAsync("sample", "lender", null, "audit_administrator");
        var taker = await app.PersonAsync("sample", "borrower", null, "archivist");
        using var visitor = app.Visitor();
        using var signedIn = await visitor.SignInAsync("sample", "borrower");
        Assert.True(await visitor.IsSignedInAsync("sample"));

        var today = DateOnly.FromDateTime(app.Time.GetUtcNow().DateTime);
        await app.InsideAsync("sample", services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            db.Add(Core.Accounts.Delegations.Delegation.Begin(giver, taker, ["audit_administrator"], today, today.AddDays(3)));
            return db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        using var led = await visitor.GetAsync(new Uri("/sample/office/audit", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(Page, led.Headers.Location?.ToString());
        var setup = await visitor.OpenAsync(Page);
        using var bound = await visitor.SubmitAsync(Page, "main form", ("Code", new Telephone(setup.QuerySelector("main code").Text()).CodeAt(app.Time.GetUtcNow())));
        Assert.Equal(HttpStatusCode.OK, (await visitor.GetAsync(new Uri("/sample/office/audit", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task SetUp_WrongCode_BindsNothing()
    {
        await app.PersonAsync("sample", "wrong-code");
        using var visitor = app.Visitor();
        using var signedIn = await visitor.SignInAsync("sample", "wrong-code");

        using var response = await visitor.SubmitAsync(Page, "main form", ("Code", "000000"));

        Assert.Contains("动态口令不对", (await response.ReadAsync()).QuerySelector(".field-error").Text(), StringComparison.Ordinal);
        using var again = await app.Visitor().SignInAsync("sample", "wrong-code");
        Assert.Equal("/sample/office", again.Headers.Location?.ToString());
    }

    [Fact]
    public async Task SignIn_WithFactor_NeedsTheCodeOfNowAndEachOnlyOnce()
    {
        var bound = await BoundAsync("bound");
        app.Time.Advance(TimeSpan.FromMinutes(2));
        using var first = app.Visitor();

        using (var password = await first.SignInAsync("sample", "bound"))
        {
            Assert.Equal("/sample/account/second-factor", password.Headers.Location?.ToString());
        }

        Assert.False(await first.IsSignedInAsync("sample"));
        using (var wrong = await CodeAsync(first, bound.Telephone.CodeAt(app.Time.GetUtcNow().AddMinutes(-5))))
        {
            Assert.Contains("动态口令不对或已用过", (await wrong.ReadAsync()).QuerySelector("[role=alert]").Text(), StringComparison.Ordinal);
        }

        var code = bound.Telephone.CodeAt(app.Time.GetUtcNow());
        using var right = await CodeAsync(first, code);
        Assert.True(await first.IsSignedInAsync("sample"));

        using var second = app.Visitor();
        using var again = await second.SignInAsync("sample", "bound");
        using var replayed = await CodeAsync(second, code);
        Assert.False(await second.IsSignedInAsync("sample"));
    }

    [Fact]
    public async Task SignIn_RecoveryCode_WorksOnce()
    {
        var bound = await BoundAsync("recoverer");
        for (var i = 0; i < 2; i++)
        {
            using var visitor = app.Visitor();
            using var password = await visitor.SignInAsync("sample", "recoverer");
            using var response = await CodeAsync(visitor, bound.RecoveryCodes[3]);
            Assert.Equal(i == 0, await visitor.IsSignedInAsync("sample"));
        }

        Assert.Contains("RecoveryCode.used", await app.ActionsAsync("sample", bound.Id));
    }

    [Fact]
    public async Task SignIn_FiveWrongCodes_LockTheAccount()
    {
        var bound = await BoundAsync("guesser");
        app.Time.Advance(TimeSpan.FromMinutes(2));
        using var visitor = app.Visitor();
        using var password = await visitor.SignInAsync("sample", "guesser");
        for (var i = 0; i < 5; i++)
        {
            using var wrong = await CodeAsync(visitor, "000000");
        }

        using var right = await CodeAsync(visitor, bound.Telephone.CodeAt(app.Time.GetUtcNow()));

        Assert.False(await visitor.IsSignedInAsync("sample"));
        Assert.Contains("Account.locked", await app.ActionsAsync("sample", bound.Id));
    }

    [Fact]
    public async Task SecondStep_WithoutTheFirstOrTooLate_LeadsBack()
    {
        var bound = await BoundAsync("late");
        using var visitor = app.Visitor();
        Assert.Equal("/sample/account/sign-in", await LedToAsync(visitor, "/sample/account/second-factor"));
        using var password = await visitor.SignInAsync("sample", "late");
        Assert.Null(await LedToAsync(visitor, "/sample/account/second-factor"));

        app.Time.Advance(TimeSpan.FromMinutes(6));

        Assert.Equal("/sample/account/sign-in", await LedToAsync(visitor, "/sample/account/second-factor"));
    }

    [Fact]
    public async Task Replace_WithACode_BindsAnotherTelephone()
    {
        var bound = await BoundAsync("upgrader");
        app.Time.Advance(TimeSpan.FromMinutes(2));

        using var response = await bound.Visitor.SubmitAsync(Page, "main form", ("Code", bound.Telephone.CodeAt(app.Time.GetUtcNow())));

        var key = (await bound.Visitor.OpenAsync(Page)).QuerySelector("main code").Text();
        Assert.NotEqual(bound.Key, key);
        Assert.Contains("SecondFactor.removed", await app.ActionsAsync("sample", bound.Id));
    }

    [Fact]
    public async Task Stored_KeyAndCodes_AreNotReadable()
    {
        var bound = await BoundAsync("sealed");
        var values = await app.InsideAsync("sample", services => services.GetRequiredService<PlatformDb>().Set<AccountToken>().Where(token => token.UserId == bound.Id).Select(token => token.Value!).ToListAsync());

        Assert.Equal(2, values.Count);
        Assert.All(values, value => Assert.DoesNotContain(bound.Key.Replace(" ", "", StringComparison.Ordinal), value, StringComparison.Ordinal));
        Assert.All(values, value => Assert.DoesNotContain(bound.RecoveryCodes[0], value, StringComparison.Ordinal));
    }

    private async Task<Bound> BoundAsync(string name)
    {
        var id = await app.PersonAsync("sample", name);
        var visitor = app.Visitor();
        using var signedIn = await visitor.SignInAsync("sample", name);
        var key = (await visitor.OpenAsync(Page)).QuerySelector("main code").Text();
        var telephone = new Telephone(key);
        using var bound = await visitor.SubmitAsync(Page, "main form", ("Code", telephone.CodeAt(app.Time.GetUtcNow())));
        return new Bound(id, visitor, key, telephone, [.. (await bound.ReadAsync()).QuerySelectorAll(".recovery-codes code").Select(code => code.Text())]);
    }

    private static Task<HttpResponseMessage> CodeAsync(HttpClient visitor, string code) =>
        visitor.SubmitAsync("/sample/account/second-factor", "main form", ("Code", code));

    private static async Task<string?> LedToAsync(HttpClient visitor, string path)
    {
        using var response = await visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.Headers.Location?.ToString();
    }

    private sealed record Bound(Guid Id, HttpClient Visitor, string Key, Telephone Telephone, IReadOnlyList<string> RecoveryCodes);
}
