using System.Net;
using Xunit;

namespace Platform.Tests.Web.Notices;

public sealed class NoticeFontTests(PortalApp app) : PortalTests(app)
{
    private const string Call = "/sample/notices/subsidy-call";

    [Fact]
    public async Task Get_FontOfAPreview_IsATrueTypeFileThatMayBeKeptForEver()
    {
        var (sheet, address) = await FirstFont($"{Call}?contact=%27%22%29%E7%8E%8B");
        using var response = await Get(new Uri(new Uri($"http://localhost{sheet}"), address).PathAndQuery);
        var file = await response.Content.ReadAsByteArrayAsync(Cancellation);

        Assert.Equal("font/ttf", response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal([0, 1, 0, 0], file[..4]);
    }

    [Fact]
    public async Task Get_FontBehindItsPage_IsLookedUpByItsName()
    {
        var (sheet, _) = await FirstFont($"{Call}?contact=%E7%8E%8B%E9%BE%99");

        using var response = await Get(sheet.Split('?')[0]);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Get_FontThatAnotherDistrictWasShown_IsNotFound()
    {
        var (sheet, _) = await FirstFont($"{Call}?contact=%E7%8E%8B%E9%BE%99");

        using var response = await Get(sheet.Split('?')[0].Replace("/sample/", "/ended/", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Get_FontFromAServerThatShowedNoPage_IsSetFromTheQuery()
    {
        var (sheet, _) = await FirstFont($"{Call}?contact=%E7%8E%8B%E9%BE%99");
        await using var other = App.WithWebHostBuilder(_ => { });
        using var client = other.CreateClient();

        using var without = await client.GetAsync(new Uri(sheet.Split('?')[0], UriKind.Relative), Cancellation);
        using var with = await client.GetAsync(new Uri(sheet, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, without.StatusCode);
        Assert.Equal(HttpStatusCode.OK, with.StatusCode);
    }

    [Fact]
    public async Task Open_AnotherValueOfTheSameCharacters_NamesTheSameFonts()
    {
        var one = (await FirstFont($"{Call}?contact=%E7%8E%8B%E9%BE%99")).Sheet.Split('?')[0];
        var other = (await FirstFont($"{Call}?contact=%E9%BE%99%E7%8E%8B")).Sheet.Split('?')[0];

        Assert.Equal(one, other);
    }

    [Theory]
    [InlineData("/sample/notices/nothing/fonts/doc-000000000000.ttf")]
    [InlineData("/sample/notices/subsidy-call/fonts/doc-000000000000.css")]
    [InlineData("/nowhere/notices/subsidy-call/fonts/doc-000000000000.ttf")]
    public async Task Get_UnknownFont_IsNotFound(string path)
    {
        using var response = await Get(path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    // The face of running text comes first of all that show the contact; its rules name its file.
    private async Task<(string Sheet, string Address)> FirstFont(string path)
    {
        var page = await Open(path);
        var family = page.QuerySelectorAll("#paper text[role=paragraph] tspan").Last(text => text.ParentElement!.TextContent.Contains('王', StringComparison.Ordinal)).ClassName!;
        var sheet = page.QuerySelector($"#font-{family}")!.GetAttribute("href")!;
        using var response = await Get(sheet);
        var rules = await response.Content.ReadAsStringAsync(Cancellation);
        return (sheet, rules.Split('"')[3]);
    }

    private async Task<HttpResponseMessage> Get(string path)
    {
        using var client = App.CreateClient();
        return await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
    }
}
