using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Tenancy;
using Xunit;

namespace Platform.Tests.Accounts;

public sealed class FirstAdministratorTests
{
    [Fact]
    public async Task Link_OfTheFirstStart_MakesTheFirstProvincialAdministratorOnce()
    {
        await using var app = new AccountsApp();
        var link = await LinkAsync(app);
        using var visitor = app.Visitor();

        using var response = await visitor.SubmitAsync(link!, "main form", ("DisplayName", "首位"), ("UserName", "chief"), ("Chosen", People.Password), ("Again", People.Password));
        using var signedIn = await visitor.SignInAsync("province", "chief");

        using var led = await visitor.GetAsync(new Uri("/province/accounts", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("/province/account/authenticator", led.Headers.Location?.ToString());
        Assert.Null(await LinkAsync(app));
    }

    [Fact]
    public async Task Link_AfterAnHourOrAnotherStart_IsGone()
    {
        await using var app = new AccountsApp();
        var (first, second) = (await LinkAsync(app), await LinkAsync(app));

        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(app, first!));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(app, second!));
        app.Time.Advance(TimeSpan.FromMinutes(60));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(app, second!));
    }

    private static Task<string?> LinkAsync(AccountsApp app) => app.InsideAsync(TenantInfo.ProvinceIdentifier, async services =>
        await services.GetRequiredService<InviteFirstAdministrator>().RunAsync(default) is { } made ? $"/province/account/invited?key={made.Key}" : null);

    private static async Task<HttpStatusCode> StatusAsync(AccountsApp app, string link)
    {
        using var response = await app.Visitor().GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
