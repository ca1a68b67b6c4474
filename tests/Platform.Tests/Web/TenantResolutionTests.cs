using System.Net;
using Xunit;

namespace Platform.Tests.Web;

public sealed class TenantResolutionTests(PortalApp app) : PortalTests(app)
{
    [Theory]
    [InlineData("/nowhere", "没有这个区县")]
    [InlineData("/nowhere/policy/targets", "没有这个区县")]
    [InlineData("/sample/nothing", "没有这一页")]
    [InlineData("/province/nothing", "没有这一页")]
    [InlineData("/assets/nothing.css", "没有这一页")]
    [InlineData("/error/500", "没有这一页")]
    public async Task Get_UnknownAddress_IsNotFoundInPlainWords(string path, string title)
    {
        using var client = App.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal(title, TextOf((await Open(path)).QuerySelector("h1")));
        Assert.Matches("追踪号 [0-9a-f]{32}", await Read(path));
    }

    [Fact]
    public async Task Get_UnknownPageOfADistrict_KeepsTheDistrictsFace()
    {
        var page = await Open("/sample/nothing");

        Assert.Equal("样例市样例区", TextOf(page.QuerySelector(".identity-name")));
        Assert.Equal("/sample", page.QuerySelector(".error-links a")!.GetAttribute("href")!.TrimEnd('/'));
    }

    [Fact]
    public async Task Get_PolicyWithoutDistrict_IsNotFound()
    {
        using var client = App.CreateClient();
        using var response = await client.GetAsync(new Uri("/theme.css", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/sample/policy")]
    [InlineData("/SAMPLE/policy/")]
    public async Task Get_FirstSegment_FindsTheDistrictWhateverItsCase(string path) =>
        Assert.Equal("样例市样例区", TextOf((await Open(path)).QuerySelector(".identity-name")));

    [Fact]
    public async Task Get_OwnHostName_NeedsNoSegment()
    {
        using var client = App.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/policy/targets");
        request.Headers.Host = "sample.example.cn";
        using var response = await client.SendAsync(request, Cancellation);
        var html = await response.Content.ReadAsStringAsync(Cancellation);

        Assert.Contains("href=\"/policy/duties\"", html, StringComparison.Ordinal);
        Assert.Contains("每千人口托位数", html, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/compare", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Theme_DarkensAColourThatWhiteTextCouldNotStandOn()
    {
        using var client = App.CreateClient();
        var css = await client.GetStringAsync(new Uri("/sample/theme.css", UriKind.Relative), Cancellation);

        Assert.Equal(":root{--brand:#957000}", css);
    }
}
