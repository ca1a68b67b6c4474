using System.Text;
using Microsoft.Net.Http.Headers;
using Platform.Core.Accounts;
using Platform.Documents.Html;
using Platform.Web.Notices;
using Platform.Web.Tenancy;

namespace Platform.Web.Templates;

/// <summary>
/// The fonts of the preview of a template that is being edited, for its editor alone. Another server than the one that made the preview
/// has only the fonts of the template that counts; what it lacks is shown in a font of the machine.
/// </summary>
internal static class TemplateFonts
{
    public static string Url(PathString district, string template, WebFont font) => $"{district}/office/templates/{template}/fonts/{font.Name}.css";

    public static void MapTemplateFonts(this WebApplication app)
    {
        app.MapGet("/office/templates/{folder}/{name}/fonts/{font}.css", StyleSheet).WithMetadata(TenantScope.Inside).RequireAuthorization(Permissions.ManagePolicy);
        app.MapGet("/office/templates/{folder}/{name}/fonts/{font}.ttf", File).WithMetadata(TenantScope.Inside).RequireAuthorization(Permissions.ManagePolicy);
    }

    private static async Task<IResult> StyleSheet(string name, string font, HttpContext context, Rights rights, PreviewPapers papers, FindNoticeFont find) =>
        await FindAsync(name, font, context, rights, papers, find) is { } found ? Unkept(context, Results.Text(found.StyleRules($"{font}.ttf"), "text/css", Encoding.UTF8)) : Results.NotFound();

    private static async Task<IResult> File(string name, string font, HttpContext context, Rights rights, PreviewPapers papers, FindNoticeFont find) =>
        await FindAsync(name, font, context, rights, papers, find) is { } found ? Unkept(context, Results.Bytes(found.File, "font/ttf")) : Results.NotFound();

    private static async Task<PreviewFont?> FindAsync(string name, string font, HttpContext context, Rights rights, PreviewPapers papers, FindNoticeFont find) =>
        papers.Font(font, rights.AccountId) ?? await find.RunAsync(name, font, context);

    private static IResult Unkept(HttpContext context, IResult answer)
    {
        context.Response.Headers[HeaderNames.CacheControl] = "no-store";
        return answer;
    }
}
