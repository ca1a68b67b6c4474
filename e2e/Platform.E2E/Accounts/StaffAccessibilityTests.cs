using Platform.E2E.Fixtures;
using Xunit;

namespace Platform.E2E.Accounts;

/// <summary>axe-core on the pages of people at work, as each role sees them, wide and narrow; nothing may stick out of a narrow screen.</summary>
public sealed class StaffAccessibilityTests(Chromium chromium)
{
    private static readonly (string Tenant, string Role, string? Scope, string[] Pages)[] Visits =
    [
        ("jinnan", "district_administrator", null, ["/office/accounts", "/office/accounts/invite", "/office/delegations", "/office/work-items", "/office/work-items/send", "/office/work-items/sent", "/office/jobs", "/office/templates", "/office/templates/notices/target-ledger", "/office/templates/notices/target-ledger/versions", "/office/templates/notices/target-ledger/compare", "/account", "/account/password", "/account/authenticator"]),
        ("jinnan", "security_administrator", null, ["/office/roles", "/office/api-clients", "/account"]),
        ("jinnan", "audit_administrator", null, ["/office/audit", "/office/audit?who=nobody", "/office/jobs"]),
        ("jinnan", "department_officer", "health", ["/office/work-items/done", "/office/work-items/to-read", "/office/roles", "/office/subsidies/new"]),
        ("yubei", "department_officer", "health", ["/office/subsidies", "/office/subsidies/new", "/office/subsidies/new/opening-award", "/office/subsidies/recheck", "/office/subsidies/adjustments"]),
        ("province", "provincial_administrator", null, ["/work-items", "/accounts", "/districts", "/districts?q=nowhere", "/districts/new", "/districts/jinnan", "/districts/jinnan/go-live", "/districts/jinnan/invite", "/districts/jinnan/suspend", "/districts/jinnan/succeed"]),
    ];

    public static TheoryData<string, string, int> RolesAndWidths
    {
        get
        {
            var cases = new TheoryData<string, string, int>();
            foreach (var (tenant, role, _, _) in Visits)
            {
                cases.Add(tenant, role, 1440);
                cases.Add(tenant, role, 390);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(RolesAndWidths))]
    public async Task PagesOfPeopleAtWorkAreUsableByEveryone(string tenant, string role, int width)
    {
        var visit = Visits.Single(one => one.Tenant == tenant && one.Role == role);
        await using var context = await chromium.NewContextAsync(width);
        var page = await context.NewPageAsync();
        await page.SignInAsync(chromium.Server, tenant, role, visit.Scope);

        foreach (var path in visit.Pages)
        {
            await page.GotoAsync(chromium.Server.Address($"/{tenant}{path}").ToString());
            Assert.Empty((await page.ViolationsAsync()).Select(violation => $"{path} {violation}"));
            Assert.Equal((path, 0), (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")));
        }
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task SigningInIsUsableByEveryone(int width)
    {
        await using var context = await chromium.NewContextAsync(width);
        var page = await context.NewPageAsync();
        foreach (var path in new[] { "/jinnan/account/sign-in", "/province/account/sign-in", "/jinnan/account/invited?key=unheard-of", "/jinnan/office" })
        {
            await page.GotoAsync(chromium.Server.Address(path).ToString());
            Assert.Empty((await page.ViolationsAsync()).Select(violation => $"{path} {violation}"));
        }
    }
}
