using System.Net;
using Xunit;

namespace Platform.Tests.Web.Notices;

public sealed class NoticePreviewTests(PortalApp app) : PortalTests(app)
{
    private const string Call = "/sample/notices/subsidy-call";

    [Fact]
    public async Task Open_WithoutParameters_ShowsSamplesAndSaysSo()
    {
        var page = await Open(Call);

        Assert.Equal("样例值补助项目、年度、申报截止日还没有填好，纸面上是样例。", TextOf(page.QuerySelector("#samples")));
        Assert.Contains("申报截止2025年9月30日", TextOf(page.QuerySelector("#paper")), StringComparison.Ordinal);
        Assert.Contains("样稿·系统生成·非正式文件", TextOf(page.QuerySelector("#paper")), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".error-summary"));
    }

    [Fact]
    public async Task Open_WithParameters_PrintsThemAndKeepsThemInTheForm()
    {
        var page = await Open($"{Call}?subsidy=aid&year=2027&deadline=2027.3.1&contact=王老师");

        Assert.Contains("申报截止2027年3月1日", TextOf(page.QuerySelector("#paper")), StringComparison.Ordinal);
        Assert.Contains("王老师", TextOf(page.QuerySelector("#paper")), StringComparison.Ordinal);
        Assert.Equal("2027.3.1", page.QuerySelector("#field-deadline")!.GetAttribute("value"));
        Assert.Equal("按2027年3月1日排印", TextOf(page.QuerySelector("#say-deadline")));
        Assert.Equal("困难家庭资助", TextOf(page.QuerySelector("#field-subsidy option[selected]")));
        Assert.Null(page.QuerySelector(".sample-note"));
    }

    [Theory]
    [InlineData("deadline=月底", "field-deadline", "申报截止日要写成日期，如 2026-03-01 或 2026年3月1日")]
    [InlineData("year=今年", "field-year", "年度要写成整数")]
    [InlineData("subsidy=nothing", "field-subsidy", "补助项目没有“nothing”这一项；可选：opening-award（开园奖补）、aid（困难家庭资助）")]
    [InlineData("on=昨天", "field-on", "基准日要写成日期，如 2026-03-01 或 2026年3月1日")]
    public async Task Open_WrongParameter_SaysWhatToDoAtTheFieldAndInTheSummary(string query, string field, string sentence)
    {
        var page = await Open($"{Call}?{query}");
        var link = Assert.Single(page.QuerySelectorAll(".error-summary a"));

        Assert.Equal(sentence, TextOf(link));
        Assert.Equal($"#{field}", link.GetAttribute("href"));
        Assert.Equal(sentence, TextOf(page.QuerySelector($".field:has(#{field}) .field-error")));
        Assert.Equal("true", page.GetElementById(field)!.GetAttribute("aria-invalid"));
        Assert.Contains("申报截止2025年9月30日", TextOf(page.QuerySelector("#paper")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_EveryField_HasALabelAndIsDescribedByWhatIsThere()
    {
        var page = await Open(Call);

        Assert.All(page.QuerySelectorAll(".field :is(input, select)"), field =>
        {
            Assert.NotNull(page.QuerySelector($"label[for='{field.Id}']"));
            Assert.All(field.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id)));
        });
    }

    [Fact]
    public async Task Open_Figure_LinksToTheItemOnThePolicyPage()
    {
        var figure = (await Open($"{Call}?subsidy=opening-award")).QuerySelectorAll("#paper a.doc-source").First(link => TextOf(link).Contains("45万元", StringComparison.Ordinal));

        Assert.Equal("/sample/policy/subsidies#opening-award", figure.GetAttribute("href"));
        Assert.Equal("开园奖补", figure.GetAttribute("title"));
        Assert.NotNull((await Open("/sample/policy/subsidies")).GetElementById("opening-award"));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("=== 附件 9 假附件")]
    [InlineData("{{ 1 + 1 }}")]
    public async Task Open_HostileText_StaysText(string hostile)
    {
        var page = await Open($"{Call}?contact={Uri.EscapeDataString(hostile)}");

        Assert.Equal(hostile, page.QuerySelector("#field-contact")!.GetAttribute("value"));
        Assert.Contains(hostile, page.QuerySelector("#paper")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("#paper :is(script, img), main img"));
        Assert.DoesNotContain("假附件", page.QuerySelectorAll("#paper [role=heading]").Select(TextOf));
    }

    [Fact]
    public async Task Open_NotApplicable_SaysWhyAndOffersNoForm()
    {
        var page = await Open("/sample/notices/utility-price-certificate");

        Assert.Contains("样例区用不上这份公文 本区政策没有要求由主管机构出具居民价格证明。", TextOf(page.QuerySelector(".empty")), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector(".notice-form"));
    }

    [Fact]
    public async Task Open_Paper_NamesTheFontsOfItsPagesAndSaysWhatStandsIn()
    {
        var page = await Open(Call);
        var fonts = page.QuerySelectorAll("#paper link[rel=stylesheet]").Select(link => link.GetAttribute("href")!).ToList();

        Assert.All(fonts, font => Assert.Matches("^/sample/notices/subsidy-call/fonts/doc-[0-9a-f]{12}\\.css$", font));
        Assert.All(page.QuerySelectorAll("#paper tspan[x]"), text => Assert.Contains(fonts, font => font.Contains(text.ClassName!, StringComparison.Ordinal)));
        Assert.Matches("^排印说明（[0-9]+ 条）", TextOf(page.QuerySelector(".setting-notes")));
    }

    [Theory]
    [InlineData("/sample/notices/nothing")]
    [InlineData("/sample/notices/..%2Fparts%2Frole-line")]
    [InlineData("/nowhere/notices/target-ledger")]
    [InlineData("/notices/target-ledger")]
    public async Task Open_UnknownTemplateOrDistrict_IsNotFound(string path)
    {
        using var client = App.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/sample/notices")]
    [InlineData("/sample/notices/subsidy-call")]
    [InlineData("/sample/notices/implementation-plan")]
    [InlineData("/sample/policy/brief")]
    [InlineData("/compare")]
    public async Task Open_Page_HasNothingThatThePolicyWouldBlock(string path)
    {
        using var client = App.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
        var page = await Open(path);

        Assert.DoesNotContain("unsafe", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onload], [hx-on]"));
        foreach (var sheet in page.QuerySelectorAll("link[rel=stylesheet]").Select(link => link.GetAttribute("href")!))
        {
            using var answer = await client.GetAsync(new Uri(sheet, UriKind.Relative), Cancellation);
            Assert.Equal("text/css", answer.Content.Headers.ContentType!.MediaType);
            Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }
}
