using System.Net;
using AngleSharp.Html.Parser;
using Xunit;

namespace Platform.Tests.Web.Notices;

/// <summary>Every notice that a real district offers opens with its paper, and so does its brief.</summary>
public sealed class RealNoticesTests(PlatformApp app) : IClassFixture<PlatformApp>
{
    [Theory]
    [MemberData(nameof(RealDistrictsTests.Districts), MemberType = typeof(RealDistrictsTests))]
    public async Task Open_EveryOfferedNotice_ShowsItsPaper(string district)
    {
        using var client = app.CreateClient();
        var list = await Read(client, $"/{district}/notices");

        foreach (var link in list.QuerySelectorAll(".papers h3 a").Select(link => link.GetAttribute("href")!))
        {
            var page = await Read(client, link);
            Assert.True(page.QuerySelector("#paper .doc-sheet, .brief") is not null, link);
            Assert.DoesNotContain('@', page.QuerySelector("main")!.TextContent);
        }
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Read(HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
