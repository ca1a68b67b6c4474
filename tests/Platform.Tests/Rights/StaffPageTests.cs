using System.IO.Compression;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Xunit;

namespace Platform.Tests.Rights;

public sealed class StaffPageTests(RightsApp app) : IClassFixture<RightsApp>
{
    private const string Tenant = "sample";

    [Theory]
    [InlineData("/sample/office/roles", "security_administrator", HttpStatusCode.OK)]
    [InlineData("/sample/office/roles", "district_administrator", HttpStatusCode.Forbidden)]
    [InlineData("/sample/office/audit", "audit_administrator", HttpStatusCode.OK)]
    [InlineData("/sample/office/audit", "security_administrator", HttpStatusCode.Forbidden)]
    [InlineData("/sample/office/delegations", "archivist", HttpStatusCode.OK)]
    [InlineData("/sample/office/delegations", "parent", HttpStatusCode.Forbidden)]
    [InlineData("/ended/office/roles", "security_administrator", HttpStatusCode.Redirect)]
    [InlineData("/sample/roles", "security_administrator", HttpStatusCode.NotFound)]
    [InlineData("/province/office/roles", "security_administrator", HttpStatusCode.NotFound)]
    public async Task Get_StaffPage_OpensToItsPermissionInItsTenantOnly(string path, string role, HttpStatusCode expected)
    {
        using var officer = await Officer.As(app, Tenant, "甲", role);
        using var response = await officer.GetAsync(path);

        Assert.Equal(expected, response.StatusCode);
        if (expected == HttpStatusCode.Forbidden)
        {
            Assert.Equal("没有权限", (await Officer.ReadAsync(response)).QuerySelector("h1")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/province/roles", "provincial_security_administrator")]
    [InlineData("/province/audit", "provincial_audit_administrator")]
    [InlineData("/province/delegations", "platform_operator")]
    public async Task Get_ProvinceSide_HasTheSamePages(string path, string role)
    {
        using var officer = await Officer.As(app, "province", "省", role);
        using var response = await officer.GetAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_NotSignedIn_LeadsToTheSignInPage()
    {
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri("/sample/office/roles", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/sample/account/sign-in?", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_NotSignedIn_IsAskedToSignIn()
    {
        using var client = app.CreateClient();
        using var content = new FormUrlEncodedContent([]);
        using var response = await client.PostAsync(new Uri("/sample/office/delegations", UriKind.Relative), content, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        var page = await Officer.ReadAsync(response);
        Assert.Equal("请先登录", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("样例市样例区", page.QuerySelector(".identity-name")!.TextContent);
    }

    [Fact]
    public async Task RolePage_GrantAndRevoke_ShowsWhatWasDoneOrWhyNot()
    {
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");
        using var officer = await Officer.As(app, Tenant, "李经办");
        var path = $"/sample/office/roles/{officer.Id}";

        Assert.Contains("李经办", Text(await keeper.OpenAsync("/sample/office/roles")), StringComparison.Ordinal);
        Assert.Contains("区级管理员", Text(await keeper.OpenAsync(path)), StringComparison.Ordinal);

        var refused = await keeper.SubmitAsync(path, "section:last-of-type form", ("Form.Role", "department_officer"), ("Form.Scope", ""));
        Assert.Equal("没有办成请给部门经办选范围：部门。", refused.QuerySelector("[role=alert]")!.TextContent.Trim());

        var granted = await keeper.SubmitAsync(path, "section:last-of-type form", ("Form.Role", "department_officer"), ("Form.Scope", "department/health"), ("Form.LastDay", "2026-12-31"), ("Form.Reason", "借调"));
        Assert.Equal("已授予。", granted.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Matches("部门经办\\s+区卫生健康委\\s+至2026年12月31日", Text(granted));

        var revoked = await keeper.SubmitAsync(path, "section form", ("Form.Reason", "期满"));
        Assert.Equal("已收回。", revoked.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Contains("没有角色。", Text(revoked), StringComparison.Ordinal);
    }

    [Fact]
    public async Task RolePage_AccountOfAnotherTenant_IsNotFound()
    {
        using var keeper = await Officer.As(app, Tenant, "管", "security_administrator");
        using var stranger = await Officer.As(app, "ended", "外人");
        using var response = await keeper.GetAsync($"/sample/office/roles/{stranger.Id}");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("外人", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task DelegationPage_LentAudit_IsToldAsOneForTheOther()
    {
        using var giver = await Officer.As(app, Tenant, "张审计", "audit_administrator");
        using var taker = await Officer.As(app, Tenant, "王代办", "archivist");

        var given = await giver.SubmitAsync("/sample/office/delegations", "section:last-of-type form", ("Form.To", taker.Id.ToString()), ("Form.Roles", "audit_administrator"), ("Form.From", "2026-11-22"), ("Form.LastDay", "2026-11-30"), ("Form.Reason", "出差"));
        Assert.Equal("已委托。", given.QuerySelector("[role=status]")!.TextContent.Trim());
        Assert.Matches("王代办\\s+审计管理员\\s+2026年11月22日至2026年11月30日\\s+代办中", Text(given));

        await taker.OpenAsync("/sample/office/audit?act=Delegation.added&who=张审计");
        var trail = Text(await taker.OpenAsync("/sample/office/audit?who=王代办"));
        Assert.Matches("王代办 代 张审计\\s+查看审计记录", trail);

        var ended = await taker.SubmitAsync("/sample/office/delegations", "section form");
        Assert.Equal("已结束。", ended.QuerySelector("[role=status]")!.TextContent.Trim());
        using var response = await taker.GetAsync("/sample/office/audit");
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task AuditPage_Search_FindsByEachFieldAndTurnsPages()
    {
        await using var own = new RightsApp();
        using var auditor = await Officer.As(own, Tenant, "审", "audit_administrator");
        await own.InsideAsync(Tenant, async services =>
        {
            var db = services.GetRequiredService<Core.Data.PlatformDb>();
            db.Work.Actor = "赵某";
            for (var i = 0; i < SearchAudit.PageSize + 5; i++)
            {
                db.Record(new AuditEntry("SignIn.refused", "SignIn", $"号{i}") { Succeeded = false });
            }

            return await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        });

        var first = await auditor.OpenAsync("/sample/office/audit?who=赵某&act=SignIn.refused&outcome=refused&from=2026-11-22&until=2026-11-22");
        Assert.Equal(SearchAudit.PageSize, first.QuerySelectorAll("tbody tr").Length);
        Assert.Matches("2026-11-22 10:00:00\\s+赵某\\s+登录被拒绝\\s+登录 号54\\s+被拒绝", Text(first));
        var second = await auditor.OpenAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!);
        Assert.Equal(5, second.QuerySelectorAll("tbody tr").Length);
        Assert.Null(second.QuerySelector("a[rel=next]"));

        Assert.Contains("没有符合条件的记录", Text(await auditor.OpenAsync("/sample/office/audit?who=赵某&outcome=done")), StringComparison.Ordinal);
        Assert.Single((await auditor.OpenAsync("/sample/office/audit?subject=号7")).QuerySelectorAll("tbody tr"));
        Assert.Contains("没有符合条件的记录", Text(await auditor.OpenAsync("/sample/office/audit?until=2026-11-21")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditPage_Export_IsAWorkbookAndItselfTold()
    {
        using var auditor = await Officer.As(app, Tenant, "审", "audit_administrator");
        using var response = await auditor.GetAsync("/sample/office/audit?handler=Export&who=审");

        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("样例区审计记录 2026-11-22.xlsx", response.Content.Headers.ContentDisposition!.FileNameStar);
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        using var sheet = new StreamReader(await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync(TestContext.Current.CancellationToken));
        Assert.Matches("<x:t[^>]*>何人</x:t>", await sheet.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Matches("审\\s+导出审计记录\\s+审计记录 何人 审\\s+成功", Text(await auditor.OpenAsync("/sample/office/audit?act=Audit.exported")));
    }

    private static string Text(AngleSharp.Html.Dom.IHtmlDocument page) => page.QuerySelector("main")!.TextContent;
}
