using AngleSharp;
using AngleSharp.Html.Dom;

namespace Platform.Tests.Web;

/// <summary>The invented districts as visitors see them.</summary>
public sealed class PortalApp : InventedDistricts
{
    public static readonly DateTimeOffset Now = new(2026, 11, 22, 2, 0, 0, TimeSpan.Zero);

    public async Task<IHtmlDocument> OpenAsync(string path, CancellationToken cancellation)
    {
        using var client = CreateClient();
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative), cancellation);
        var html = await response.Content.ReadAsStringAsync(cancellation);
        var context = BrowsingContext.New(Configuration.Default);
        return (IHtmlDocument)await context.OpenAsync(request => request.Content(html), cancellation);
    }
}
