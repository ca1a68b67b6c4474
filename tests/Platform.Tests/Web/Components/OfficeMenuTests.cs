using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Platform.Web.Components.Office;
using Xunit;

namespace Platform.Tests.Web.Components;

public sealed class OfficeMenuTests
{
    [Fact]
    public async Task For_Person_ShowsOnlyWhatThePersonMayOpenOnThatFace()
    {
        var menu = Menu();
        var officer = new ClaimsPrincipal(new ClaimsIdentity([new Claim("right", "filings")], "test"));

        var groups = await menu.ForAsync(officer, OfficeFace.Office);

        Assert.Equal(["办件"], groups.Select(group => group.Title));
        Assert.Equal(["备案办理"], groups[0].Entries.Select(entry => entry.Title));
        Assert.Empty(await menu.ForAsync(officer, OfficeFace.Province));
    }

    [Fact]
    public async Task For_NobodySignedIn_IsEmpty() => Assert.Empty(await Menu().ForAsync(new ClaimsPrincipal(), OfficeFace.Office));

    private static OfficeMenu Menu()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddAuthorizationBuilder()
            .AddPolicy("filings", policy => policy.RequireClaim("right", "filings"))
            .AddPolicy("accounts", policy => policy.RequireClaim("right", "accounts"));
        return new OfficeMenu(
            [
                new(OfficeFace.Office, "accounts", "人员与权限", "people", "~/office/accounts", "accounts") { Group = "管理", Sort = 90 },
                new(OfficeFace.Office, "filings", "备案办理", "filing", "~/office/filings", "filings") { Group = "办件", Sort = 10 },
                new(OfficeFace.Province, "tenancy", "区县", "districts", "~/tenancy", "accounts") { Group = "区县" },
            ],
            services.BuildServiceProvider().GetRequiredService<IAuthorizationService>());
    }
}
