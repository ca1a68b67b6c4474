using Xunit;

namespace Platform.Tests.Web;

public sealed class SecurityHeadersTests(PortalApp app) : PortalTests(app)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sample/policy")]
    [InlineData("/nowhere")]
    [InlineData("/healthz/live")]
    public async Task Get_AnyAnswer_ForbidsInlineCodeFramesAndSniffing(string path)
    {
        using var client = App.CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("same-origin", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/sample")]
    [InlineData("/sample/policy/targets")]
    [InlineData("/sample/policy/duties")]
    [InlineData("/sample/policy/subsidies")]
    public async Task Open_Page_HasNothingThatThePolicyWouldBlock(string path)
    {
        var page = await Open(path);

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onload]"));
        Assert.All(
            page.QuerySelectorAll("script[src], link[rel=stylesheet]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")),
            address => Assert.StartsWith("/", address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Get_FirstPageOfADistrict_StaysUnder100KilobytesUncompressed()
    {
        using var client = App.CreateClient();
        var page = await Open("/sample");
        var assets = page.QuerySelectorAll("script[src], link[href]").Select(element => element.GetAttribute("src") ?? element.GetAttribute("href")!);
        var bytes = (await client.GetByteArrayAsync(new Uri("/sample", UriKind.Relative), Cancellation)).Length;
        foreach (var asset in assets.Append(page.QuerySelector("use")!.GetAttribute("href")!.Split('#')[0]))
        {
            bytes += (await client.GetByteArrayAsync(new Uri(asset, UriKind.Relative), Cancellation)).Length;
        }

        Assert.InRange(bytes, 1, 100 * 1024);
    }

    [Fact]
    public async Task Get_Asset_MayBeCachedForEver()
    {
        using var client = App.CreateClient();
        var address = (await Open("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);

        Assert.Matches("^/assets/app-[0-9a-f]{12}\\.css$", address);
        Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl!.ToString().Replace("immutable, ", "", StringComparison.Ordinal));
    }
}
