using System.Text;
using Microsoft.Net.Http.Headers;
using Platform.Documents.Html;
using Platform.Web.Tenancy;

namespace Platform.Web.Notices;

/// <summary>
/// The fonts of a notice's pages. An address names the characters of a font and carries the query of the notice, so that any server
/// can write the font again, and a browser keeps it for ever.
/// </summary>
internal static class NoticeWebFonts
{
    /// <summary>The stylesheet of one font.</summary>
    public static string Url(PathString district, string notice, WebFont font, QueryString query) => $"{district}/notices/{notice}/fonts/{font.Name}.css{query}";

    public static void MapNoticeFonts(this WebApplication app)
    {
        app.MapGet("/notices/{name}/fonts/{font}.css", StyleSheet).WithMetadata(TenantScope.Inside).AllowAnonymous();
        app.MapGet("/notices/{name}/fonts/{font}.ttf", File).WithMetadata(TenantScope.Inside).AllowAnonymous();
    }

    private static async Task<IResult> StyleSheet(string name, string font, HttpContext context, FindNoticeFont find) =>
        await find.RunAsync(name, font, context) is { } found
            ? Kept(context, Results.Text(found.StyleRules($"{font}.ttf{Quotable(context.Request.QueryString)}"), "text/css", Encoding.UTF8))
            : Results.NotFound();

    private static async Task<IResult> File(string name, string font, HttpContext context, FindNoticeFont find) =>
        await find.RunAsync(name, font, context) is { } found
            ? Kept(context, Results.Bytes(found.File, "font/ttf"))
            : Results.NotFound();

    private static string Quotable(QueryString query) =>
        (query.Value ?? "").Replace("\\", "%5C", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal);

    private static IResult Kept(HttpContext context, IResult answer)
    {
        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        return answer;
    }
}
