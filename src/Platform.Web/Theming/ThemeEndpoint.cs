using Microsoft.Net.Http.Headers;
using Platform.Core.Policies;
using Platform.Policy.Model;
using Platform.Web.Tenancy;

namespace Platform.Web.Theming;

/// <summary>The district's colours as a stylesheet of its own: inline styles are forbidden.</summary>
internal static class ThemeEndpoint
{
    public static void MapTheme(this WebApplication app) =>
        app.MapGet("/theme.css", Answer).WithMetadata(TenantScope.Inside).AllowAnonymous();

    /// <summary>Changes with the colours, so the stylesheet may be cached for ever.</summary>
    public static string Version(Theme theme) => BrandColour.Parse(theme.Brand).Readable().ToString()[1..];

    private static IResult Answer(HttpContext context, PolicyReader reader)
    {
        var theme = reader.Package.Profile.Theme;
        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        return Results.Text($":root{{--brand:{BrandColour.Parse(theme.Brand).Readable()}}}", "text/css");
    }
}
