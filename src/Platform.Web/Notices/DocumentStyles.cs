using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Platform.Documents.Html;

namespace Platform.Web.Notices;

/// <summary>The styles of 公文 as a stylesheet; its address changes with its text, so it may be cached for ever.</summary>
internal static class DocumentStyles
{
    public static string Url { get; } =
        $"{Assets.Assets.RequestPath}/document-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(HtmlWriter.StyleSheet)))[..12]}.css";

    public static void MapDocumentStyles(this WebApplication app) => app.MapGet(Url, Answer).AllowAnonymous();

    private static IResult Answer(HttpContext context)
    {
        context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        return Results.Text(HtmlWriter.StyleSheet, "text/css", Encoding.UTF8);
    }
}
