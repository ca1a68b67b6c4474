using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Districts;

/// <summary>The province opens a district to its own people by one link.</summary>
public sealed class FirstDistrictAdministratorTests : IAsyncLifetime
{
    private const string Sample = "/province/districts/sample";
    private const string Chosen = "Xinren-2026a";
    private readonly RightsApp app = new();
    private Officer province = null!;

    public async ValueTask InitializeAsync() => province = await Officer.As(app, "province", "省管", "provincial_administrator");

    public async ValueTask DisposeAsync()
    {
        province.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Invite_CreatedDistrict_GivesALinkThatOpensItToItsAdministrator()
    {
        Assert.Equal("邀请首位县级管理员", (await province.OpenAsync(Sample)).QuerySelector("p.acts a").Text());
        var link = await LinkAsync();
        Assert.StartsWith("/sample/account/invited?key=", link, StringComparison.Ordinal);
        var invited = await province.OpenAsync(Sample);
        Assert.Equal("已邀请", invited.QuerySelector(".page-title .tag").Text());
        Assert.Contains("省级 省管于2026年11月22日 10:00邀请，链接有效至2026年11月29日 10:00，还没有人用。", invited.QuerySelector("main").Text(), StringComparison.Ordinal);
        Assert.Equal("邀请首位县级管理员", invited.QuerySelectorAll(".timeline-what").Select(People.Text).Last(what => what.StartsWith("邀请", StringComparison.Ordinal)));

        using var visitor = app.CreateClient(new() { AllowAutoRedirect = false });
        using var opened = await visitor.SubmitAsync(link, "main form", ("DisplayName", "首任"), ("UserName", "first"), ("Chosen", Chosen), ("Again", Chosen));
        Assert.Equal("/sample/account/sign-in", opened.Headers.Location?.ToString());

        var open = await province.OpenAsync(Sample);
        Assert.Equal("启用", open.QuerySelector(".page-title .tag").Text());
        Assert.Contains("管理员到位 已开通，未登录 县级管理员 1 人", open.QuerySelector(".facts").Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(open.QuerySelectorAll("p.acts a"), act => act.TextContent.Contains("邀请", StringComparison.Ordinal));
        Assert.Equal("没有办成。已有县级管理员，请由该管理员邀请其他人。", (await province.SubmitAsync($"{Sample}/invite", "main form")).QuerySelector("[role=alert]").Text());
        var grant = await app.InsideAsync("sample", services => services.GetRequiredService<PlatformDb>().Set<Core.Accounts.RoleGrant>().SingleAsync(TestContext.Current.CancellationToken));
        Assert.Equal("district_administrator", grant.Role);
    }

    [Fact]
    public async Task Invite_Again_ReplacesTheLinkBefore()
    {
        var (first, second) = (await LinkAsync(), await LinkAsync());

        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(first));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(second));
    }

    [Fact]
    public async Task Link_AfterSevenDays_IsGoneAndTheBoardSaysSo()
    {
        var link = await LinkAsync();
        app.Time.Advance(TimeSpan.FromDays(7));
        using var later = await Officer.As(app, "province", "后来", "provincial_administrator");

        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(link));
        var page = await later.OpenAsync(Sample);
        Assert.Contains("链接已于2026年11月29日 10:00过期，没有人用过。", page.QuerySelector("main").Text(), StringComparison.Ordinal);
        Assert.Equal("重新邀请首位县级管理员", page.QuerySelector("p.acts a").Text());
        Assert.Contains("邀请已过期", (await later.OpenAsync("/province/districts?standing=lapsed")).QuerySelector("tbody tr").Text(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(await LinkAsync(later)));
    }

    [Fact]
    public async Task Revoke_Link_IsGone()
    {
        var link = await LinkAsync();

        var revoked = await province.SubmitAsync(Sample, "form[action*=Revoke]");

        Assert.Equal("邀请已撤销，链接不再有效。", revoked.QuerySelector(".page-message").Text());
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(link));
        Assert.Null(revoked.QuerySelector("form[action*=Revoke]"));
        Assert.Contains("撤销对首位县级管理员的邀请", revoked.QuerySelector(".timeline").Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invite_SuspendedDistrict_IsRefused()
    {
        await app.ChangeAsync("sample", (life, id) => life.SuspendAsync(id, "停。", default));

        var refused = await province.SubmitAsync($"{Sample}/invite", "main form");

        Assert.Equal("没有办成。停用、撤并或归档的区县不能邀请管理员。", refused.QuerySelector("[role=alert]").Text());
    }

    [Fact]
    public async Task Invite_IsToldInBothTrails()
    {
        await LinkAsync();

        Assert.Contains("Tenant.invited 省管", await ToldAsync("province"));
        Assert.Contains("Invitation.added 省级 省管", await ToldAsync("sample"));
    }

    private Task<List<string>> ToldAsync(string tenant) => app.InsideAsync(tenant, services => services.GetRequiredService<PlatformDb>().AuditEvents
        .Select(told => told.Action + " " + told.Actor).ToListAsync(TestContext.Current.CancellationToken));

    private async Task<string> LinkAsync(Officer? by = null)
    {
        var page = await (by ?? province).SubmitAsync($"{Sample}/invite", "main form");
        return new Uri(((IHtmlInputElement)page.QuerySelector("#link")!).Value).PathAndQuery;
    }

    private async Task<HttpStatusCode> StatusAsync(string link)
    {
        using var visitor = app.CreateClient();
        using var response = await visitor.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}
