using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Platform.Tests.Accounts;
using Platform.Tests.Rights;
using Xunit;

namespace Platform.Tests.Districts;

/// <summary>The province moves a district through its life, by the district's name.</summary>
public sealed class DistrictLifeTests : IAsyncLifetime
{
    private const string Sample = "/province/districts/sample";
    private readonly RightsApp app = new();
    private Officer province = null!;

    public async ValueTask InitializeAsync()
    {
        province = await Officer.As(app, "province", "省管", "provincial_administrator");
        await app.ChangeAsync("sample", (life, id) => life.ActivateAsync(id, default));
    }

    public async ValueTask DisposeAsync()
    {
        province.Dispose();
        await app.DisposeAsync();
    }

    [Fact]
    public async Task Suspend_NameAndReason_IsShownOnTheDistrictsPagesUntilItIsResumed()
    {
        var suspended = await province.SubmitAsync($"{Sample}/suspend", "form.confirmation", ("confirmed", "样例区"), ("Reason", "机构改革，暂停办理。"));

        Assert.Equal("样例区已停用。", suspended.QuerySelector(".page-message").Text());
        Assert.Equal("停用", suspended.QuerySelector(".page-title .tag").Text());
        Assert.Contains("停用原因 机构改革，暂停办理。", suspended.QuerySelector(".facts").Text(), StringComparison.Ordinal);
        Assert.StartsWith("停用 省管2026年11月22日 10:00 机构改革，暂停办理。", suspended.QuerySelector(".timeline li").Text(), StringComparison.Ordinal);
        Assert.Equal(["恢复", "撤并", "归档"], Acts(suspended));
        Assert.Equal("样例区已停用，只能查看，不能办理。机构改革，暂停办理。", (await province.OpenAsync("/sample")).QuerySelector(".tenant-notice").Text());

        var resumed = await province.SubmitAsync($"{Sample}/resume", "form.confirmation", ("confirmed", "样例区"), ("Reason", "改革完成"));
        Assert.Equal("样例区已恢复。", resumed.QuerySelector(".page-message").Text());
        Assert.StartsWith("恢复启用 省管2026年11月22日 10:00 改革完成", resumed.QuerySelector(".timeline li").Text(), StringComparison.Ordinal);
        Assert.Null((await province.OpenAsync("/sample")).QuerySelector(".tenant-notice"));
    }

    [Theory]
    [InlineData("样例", "停。", "名称不符。请原样输入“样例区”。")]
    [InlineData("", "停。", "名称不符。请原样输入“样例区”。")]
    [InlineData("样例区", " ", "请写明停用的原因，区县的页面会显示。")]
    public async Task Suspend_WithoutNameOrReason_ChangesNothingAndKeepsWhatWasWritten(string name, string reason, string sentence)
    {
        var refused = await province.SubmitAsync($"{Sample}/suspend", "form.confirmation", ("confirmed", name), ("Reason", reason));

        Assert.Contains(sentence, refused.QuerySelector(".confirmation").Text(), StringComparison.Ordinal);
        Assert.Equal(reason.Trim(), ((IHtmlTextAreaElement)refused.QuerySelector("textarea")!).Value.Trim());
        Assert.Equal("启用", (await province.OpenAsync(Sample)).QuerySelector(".page-title .tag").Text());
    }

    [Theory]
    [InlineData("archive", "先停用，才能归档。")]
    [InlineData("resume", "没有停用，不用恢复。")]
    public async Task Step_OutOfTurn_IsRefusedInWords(string step, string sentence)
    {
        var refused = await province.SubmitAsync($"{Sample}/{step}", "form.confirmation", ("confirmed", "样例区"));

        Assert.Equal($"没有办成。{sentence}", refused.QuerySelector("[role=alert]").Text());
        Assert.Equal(["设定正式启用日", "停用", "撤并"], Acts(await province.OpenAsync(Sample)).Where(act => !act.Contains("邀请", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Archive_Suspended_ClosesTheDistrict()
    {
        await app.ChangeAsync("sample", (life, id) => life.SuspendAsync(id, "停。", default));

        var archived = await province.SubmitAsync($"{Sample}/archive", "form.confirmation", ("confirmed", "样例区"));

        Assert.Equal("样例区已归档。", archived.QuerySelector(".page-message").Text());
        Assert.Empty(Acts(archived));
        using var closed = await province.GetAsync("/sample");
        Assert.Equal(HttpStatusCode.NotFound, closed.StatusCode);
        Assert.DoesNotContain("样例区 ", (await province.OpenAsync("/province/compare")).QuerySelectorAll(".chip").Select(People.Text));
    }

    [Fact]
    public async Task Succeed_ByAnotherFromADay_IsSaidOnItsPages()
    {
        var succeeded = await province.SubmitAsync($"{Sample}/succeed", "form.confirmation", ("confirmed", "样例区"), ("Successor", "ended"), ("Day", "2026.11.1"), ("Reason", "民发〔2026〕1号"));

        Assert.Equal("样例区已撤并。", succeeded.QuerySelector(".page-message").Text());
        Assert.Contains("由谁承继 旧样例区 撤并日期 2026年11月1日", succeeded.QuerySelector(".facts").Text(), StringComparison.Ordinal);
        Assert.Equal(["归档"], Acts(succeeded));
        Assert.Equal("样例区自2026年11月1日起由旧样例区承继，这里只能查看，不能办理。", (await province.OpenAsync("/sample")).QuerySelector(".tenant-notice").Text());
    }

    [Theory]
    [InlineData("ended", "2026.11.23", "没有办成。撤并的日期还没有到，请到那一天再办。")]
    [InlineData("ended", "哪天", "没有看懂日期“哪天”。写成 2026.11.1 或 2026年11月1日。")]
    [InlineData("ended", "", "请填写日期。")]
    [InlineData("sample", "2026.11.1", "请选择由哪个区县承继。")]
    [InlineData("", "2026.11.1", "请选择由哪个区县承继。")]
    public async Task Succeed_WrongSuccessorOrDay_IsRefusedInWords(string successor, string day, string sentence)
    {
        var refused = await province.SubmitAsync($"{Sample}/succeed", "form.confirmation", ("confirmed", "样例区"), ("Successor", successor), ("Day", day));

        Assert.Contains(sentence, refused.QuerySelector("main").Text(), StringComparison.Ordinal);
        Assert.Equal("启用", (await province.OpenAsync(Sample)).QuerySelector(".page-title .tag").Text());
    }

    [Theory]
    [InlineData("province", "platform_operator", HttpStatusCode.Forbidden)]
    [InlineData("province", "city_viewer:99", HttpStatusCode.Forbidden)]
    [InlineData("ended", "district_administrator", HttpStatusCode.Unauthorized)]
    public async Task Post_ByWhoMayNot_IsRefused(string tenant, string role, HttpStatusCode expected)
    {
        using var other = await Officer.As(app, tenant, "乙", role);
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("confirmed", "样例区"), KeyValuePair.Create("Reason", "停。")]);

        foreach (var path in new[] { "suspend", "resume", "archive", "succeed", "invite" })
        {
            using var response = await other.Client.PostAsync(new Uri($"{Sample}/{path}", UriKind.Relative), form, TestContext.Current.CancellationToken);
            Assert.Equal(expected, response.StatusCode);
        }

        Assert.Equal("启用", (await province.OpenAsync(Sample)).QuerySelector(".page-title .tag").Text());
    }

    private static IEnumerable<string> Acts(IParentNode page) => page.QuerySelectorAll("p.acts a").Select(People.Text);
}
