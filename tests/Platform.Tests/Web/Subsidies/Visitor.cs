using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Xunit;

namespace Platform.Tests.Web.Subsidies;

/// <summary>Opens pages and reads them as a visitor would.</summary>
internal sealed class Visitor(DistrictsApp app)
{
    public async Task<HttpResponseMessage> Get(string path)
    {
        using var client = app.CreateClient();
        return await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }

    public async Task<IHtmlDocument> Open(string path)
    {
        using var response = await Get(path);
        var html = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (IHtmlDocument)await BrowsingContext.New(Configuration.Default).OpenAsync(request => request.Content(html), TestContext.Current.CancellationToken);
    }

    public async Task<string> Read(string path, string part = "main") => TextOf((await Open(path)).QuerySelector(part));

    public static string TextOf(IElement? element) =>
        string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
