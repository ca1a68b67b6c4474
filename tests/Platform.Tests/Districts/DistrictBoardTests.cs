using System.IO.Compression;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Core.WorkItems;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Districts;

public sealed class DistrictBoardTests(RightsApp app) : IClassFixture<RightsApp>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Board_Administrator_SeesWhereEveryDistrictStands()
    {
        await using var own = new RightsApp();
        using var administrator = await Officer.As(own, "sample", "管", "district_administrator");
        using var officer = await Officer.As(own, "sample", "办", "department_officer:health");
        await own.InsideAsync("sample", async services =>
        {
            var db = services.GetRequiredService<PlatformDb>();
            db.AddRange(Work(WorkItemState.Open), Work(WorkItemState.Open), Work(WorkItemState.Done));
            return await db.SaveChangesAsync(Cancellation);
        });
        using var province = await Officer.As(own, "province", "省", "provincial_administrator");

        var page = await province.OpenAsync("/province/districts");

        Assert.Equal(["区县", "区划代码", "状态", "管理员到位", "账号", "待办", "最近活动", "正式启用", "政策完备", "效力待核", "近期到期"], page.QuerySelectorAll("thead th").Select(People.Text));
        Assert.Equal(["样例区 999901 已建 已到位 2 2 2026年11月22日 — 8 1 2026年12月31日", "旧样例区 999902 已建 没有管理员 0 0 — — 2 0 —"], Rows(page));
        Assert.Equal("/province/districts/sample", page.QuerySelector("tbody a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("?q=旧", "旧样例区")]
    [InlineData("?q=999901", "样例区")]
    [InlineData("?sort=-code", "旧样例区 样例区")]
    [InlineData("?sort=code", "样例区 旧样例区")]
    [InlineData("?state=created", "样例区 旧样例区")]
    [InlineData("?state=archived", "")]
    [InlineData("?sort=-accounts", "样例区 旧样例区")]
    [InlineData("?sort=policy", "旧样例区 样例区")]
    public async Task Board_FilteredOrSorted_ShowsWhatWasAskedFor(string query, string names)
    {
        await using var own = new RightsApp();
        using var province = await Officer.As(own, "province", "省", "provincial_administrator");

        var page = await province.OpenAsync("/province/districts" + query);

        Assert.Equal(names, string.Join(' ', page.QuerySelectorAll("tbody a").Select(People.Text)));
        Assert.All(Rows(page).Where(row => row.StartsWith("样例区", StringComparison.Ordinal)), row => Assert.EndsWith(" 8 1 2026年12月31日", row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Board_Export_IsAWorkbookOfWhatIsFiltered()
    {
        using var province = await Officer.As(app, "province", "省", "platform_operator");
        using var response = await province.GetAsync("/province/districts?q=旧&handler=export");

        Assert.Equal("区县一览 2026-11-22.xlsx", response.Content.Headers.ContentDisposition!.FileNameStar);
        await using var zip = new ZipArchive(await response.Content.ReadAsStreamAsync(Cancellation));
        using var sheet = new StreamReader(await zip.GetEntry("xl/worksheets/sheet1.xml")!.OpenAsync(Cancellation));
        var text = await sheet.ReadToEndAsync(Cancellation);
        Assert.Contains("旧样例区", text, StringComparison.Ordinal);
        Assert.DoesNotContain(">样例区<", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Board_CityViewer_SeesItsPrefixAndOpensNothingElse()
    {
        using var viewer = await Officer.As(app, "province", "市", "city_viewer:999902");

        var page = await viewer.OpenAsync("/province/districts");
        using var own = await viewer.GetAsync("/province/districts/ended");
        using var other = await viewer.GetAsync("/province/districts/sample");

        Assert.Equal(["旧样例区"], page.QuerySelectorAll("tbody a").Select(People.Text));
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Null((await Officer.ReadAsync(own)).QuerySelector(".acts"));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.DoesNotContain("999901", await other.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Board_AndOneDistrict_AreToldInTheProvincesTrail()
    {
        using var province = await Officer.As(app, "province", "读者", "provincial_administrator");

        using var board = await province.GetAsync("/province/districts");
        using var one = await province.GetAsync("/province/districts/sample");

        var told = await app.InsideAsync("province", services => services.GetRequiredService<PlatformDb>().AuditEvents
            .Where(told => told.AccountId == province.Id && told.Action == "Tenants.read").OrderBy(told => told.Sequence)
            .Select(told => told.SubjectId + told.After).ToListAsync(Cancellation));
        Assert.Equal(["区县一览[\"样例区\",\"旧样例区\"]", "区县情况[\"样例区\"]"], told);
    }

    [Theory]
    [InlineData("", 20)]
    [InlineData("?page=2", 7)]
    [InlineData("?sort=-code", 20)]
    [InlineData("?q=9998", 20)]
    [InlineData("?sort=-accounts", 27)]
    [InlineData("?sort=-policy", 27)]
    [InlineData("?standing=none", 27)]
    public async Task Board_ManyDistricts_ReadsThoseOnThePageUnlessMoreIsAsked(string query, int read)
    {
        await using var own = new RightsApp();
        using var province = await Officer.As(own, "province", "读者", "provincial_administrator");
        for (var number = 0; number < 25; number++)
        {
            var tenant = new Tenant { Identifier = $"many-{number}", Name = $"第{number}区", Code = $"{999800 + number}" };
            await own.ChangeAsync("sample", (life, _) => life.OpenAsync(tenant, Cancellation));
        }

        using var board = await province.GetAsync("/province/districts" + query);

        var told = await own.InsideAsync("province", services => services.GetRequiredService<PlatformDb>().AuditEvents.SingleAsync(told => told.Action == "Tenants.read", Cancellation));
        Assert.Equal(read, JsonSerializer.Deserialize<List<string>>(told.After!)!.Count);
    }

    [Theory]
    [InlineData("province", "provincial_administrator", "", HttpStatusCode.OK)]
    [InlineData("province", "platform_operator", "", HttpStatusCode.OK)]
    [InlineData("province", "provincial_security_administrator", "", HttpStatusCode.Forbidden)]
    [InlineData("province", "provincial_audit_administrator", "/sample", HttpStatusCode.Forbidden)]
    [InlineData("province", "platform_operator", "/sample", HttpStatusCode.OK)]
    [InlineData("province", "platform_operator", "/sample/suspend", HttpStatusCode.Forbidden)]
    [InlineData("province", "city_viewer:99", "/sample/invite", HttpStatusCode.Forbidden)]
    [InlineData("province", "provincial_administrator", "/nowhere", HttpStatusCode.NotFound)]
    [InlineData("province", "provincial_administrator", "/nowhere/suspend", HttpStatusCode.NotFound)]
    [InlineData("province", "provincial_administrator", "/province", HttpStatusCode.NotFound)]
    [InlineData("sample", "district_administrator", "", HttpStatusCode.Redirect)]
    [InlineData("sample", "district_administrator", "/sample/suspend", HttpStatusCode.Redirect)]
    public async Task Get_Page_OpensToItsPermissionOnly(string tenant, string role, string path, HttpStatusCode expected)
    {
        using var person = await Officer.As(app, tenant, "甲", role);
        using var response = await person.GetAsync("/province/districts" + path);

        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Get_InsideADistrict_IsNotThere()
    {
        using var person = await Officer.As(app, "sample", "甲", "district_administrator");
        using var response = await person.GetAsync("/sample/districts");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static IEnumerable<string> Rows(IParentNode page) => page.QuerySelectorAll("tbody tr").Select(People.Text);

    private static WorkItem Work(WorkItemState state) => new() { Receiver = "区卫生健康委", Module = "notices", Title = "核稿", Sender = "甲", State = state };
}
