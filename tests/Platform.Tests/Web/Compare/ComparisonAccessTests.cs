using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Web.Compare;

/// <summary>The comparison is for staff who are signed in, and whoever reads it is told of.</summary>
public sealed class ComparisonAccessTests(RightsApp app) : IClassFixture<RightsApp>
{
    [Theory]
    [InlineData("/sample/office/compare", "sample")]
    [InlineData("/sample/office/compare/subsidies", "sample")]
    [InlineData("/sample/office/compare/download?format=csv", "sample")]
    [InlineData("/province/compare", "province")]
    [InlineData("/province/compare/subsidies", "province")]
    [InlineData("/province/compare/download?format=csv", "province")]
    public async Task Get_NotSignedIn_LeadsToTheSignInPage(string path, string tenant)
    {
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith($"/{tenant}/account/sign-in?", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sample", "district_administrator", HttpStatusCode.OK)]
    [InlineData("sample", "department_reviewer:health", HttpStatusCode.OK)]
    [InlineData("sample", "institution_user", HttpStatusCode.Forbidden)]
    [InlineData("sample", "parent", HttpStatusCode.Forbidden)]
    [InlineData("sample", "town_officer:999901001", HttpStatusCode.Forbidden)]
    [InlineData("province", "provincial_administrator", HttpStatusCode.OK)]
    [InlineData("province", "city_viewer:99", HttpStatusCode.OK)]
    [InlineData("province", "provincial_audit_administrator", HttpStatusCode.Forbidden)]
    public async Task Get_SignedIn_OpensToWhoMayCompare(string tenant, string role, HttpStatusCode expected)
    {
        using var person = await Officer.As(app, tenant, "甲", role);
        var compare = tenant == "province" ? "/province/compare" : $"/{tenant}/office/compare";

        foreach (var path in new[] { compare, $"{compare}/subsidies", $"{compare}/download?format=csv" })
        {
            using var response = await person.GetAsync(path);
            Assert.Equal(expected, response.StatusCode);
            if (expected == HttpStatusCode.Forbidden)
            {
                Assert.Equal("没有权限", (await Officer.ReadAsync(response)).QuerySelector("h1")!.TextContent);
            }
        }
    }

    [Fact]
    public async Task Get_AnotherDistrictsOffice_KnowsNobody()
    {
        using var officer = await Officer.As(app, "sample", "甲", "district_administrator");
        using var response = await officer.GetAsync("/ended/office/compare");

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/ended/account/sign-in?", response.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_CityViewer_SeesTheDistrictsOfItsPrefixOnly()
    {
        using var viewer = await Officer.As(app, "province", "市", "city_viewer:999901");
        var page = await viewer.OpenAsync("/province/compare?d=sample&d=ended");

        Assert.Equal(["样例区"], page.QuerySelectorAll(".chip").Select(People.Text));
        Assert.Contains("网址里有本站没有的区县，已经略去。", page.QuerySelector("main").Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("旧样例区", page.QuerySelector("main").Text(), StringComparison.Ordinal);
        using var download = await viewer.GetAsync("/province/compare/download?d=sample&d=ended&format=csv");
        Assert.Equal(HttpStatusCode.BadRequest, download.StatusCode);
    }

    [Theory]
    [InlineData("sample", "/sample/office/compare", "区县政策对比", "[\"旧样例区\"]")]
    [InlineData("sample", "/sample/office/compare/subsidies", "各区县并排测算", "[\"旧样例区\"]")]
    [InlineData("sample", "/sample/office/compare/download?format=csv", "下载区县政策对比", "[\"旧样例区\"]")]
    [InlineData("province", "/province/compare", "区县政策对比", "[\"样例区\",\"旧样例区\"]")]
    public async Task Get_Comparison_IsToldInTheReadersOwnTrail(string tenant, string path, string purpose, string others)
    {
        using var reader = await Officer.As(app, tenant, "读者", tenant == "province" ? "provincial_administrator" : "district_administrator");
        using var response = await reader.GetAsync(path);

        var told = await app.InsideAsync(tenant, services => services.GetRequiredService<PlatformDb>().AuditEvents
            .SingleAsync(told => told.AccountId == reader.Id && told.Action == "Tenants.read", TestContext.Current.CancellationToken));
        Assert.Equal((purpose, others, "读者"), (told.SubjectId, told.After, told.Actor));
    }

    [Fact]
    public async Task Menu_OfWhoMayCompare_LeadsHere()
    {
        using var officer = await Officer.As(app, "sample", "甲", "department_officer:health");
        using var town = await Officer.As(app, "sample", "乙", "town_officer:999901001");
        using var province = await Officer.As(app, "province", "丙", "provincial_administrator");

        Assert.Equal("区县政策对比", (await officer.OpenAsync("/sample/account")).QuerySelector(".office-side a[href='/sample/office/compare']").Text());
        Assert.Null((await town.OpenAsync("/sample/account")).QuerySelector("a[href*=compare]"));
        Assert.Equal("区县政策对比", (await province.OpenAsync("/province/account")).QuerySelector(".office-side a[href='/province/compare']").Text());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sample")]
    [InlineData("/sample/subsidies")]
    public async Task PublicPage_Any_DoesNotLeadHere(string path)
    {
        using var client = app.CreateClient();
        Assert.DoesNotContain("compare\"", await client.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/compare?d=sample", "/province/compare?d=sample")]
    [InlineData("/compare/subsidies", "/province/compare/subsidies")]
    public async Task FormerAddress_LeadsToTheProvince(string path, string expected)
    {
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(expected, response.Headers.Location!.ToString());
    }
}
