using System.Text;
using Platform.Core.Notices;
using Platform.Core.Policies;
using Platform.Web.Tenancy;

namespace Platform.Web.Notices;

/// <summary>
/// A notice as a file. Unlike the preview it is refused where a value is missing or wrong: the visitor is sent back to the
/// form, which keeps what was typed and says what to do.
/// </summary>
internal static class NoticeDownloads
{
    public static void MapNoticeDownloads(this WebApplication app) =>
        app.MapGet("/notices/{name}/download", Answer).WithMetadata(TenantScope.Inside).AllowAnonymous();

    private static IResult Answer(string name, string? format, HttpContext context, PolicyReader reader, DescribeNotice describe, RenderNotice render)
    {
        var package = reader.Package;
        if (describe.Run(package, name, null) is not { } notice)
        {
            return Results.NotFound();
        }

        if (format is null || !NoticeWriters.Formats.Contains(format))
        {
            return Results.BadRequest();
        }

        var request = NoticeRequest.Read(context.Request.Query, notice.Template.Declaration);
        var result = request.DayIsWrong ? null : render.Run(new RenderNotice.Command(package, name, request.Day, request.Given));
        return result is RenderNoticeResult.Rendered rendered
            ? File(rendered, format)
            : Results.Redirect($"{context.Request.PathBase}/notices/{notice.Template.Name}{request.Insisting()}");
    }

    private static IResult File(RenderNoticeResult.Rendered notice, string format)
    {
        var text = NoticeWriters.Write(notice, format);
        // Older editors on office machines take a file without the mark for GB 18030.
        byte[] bytes = format == "txt" ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text);
        var type = format == "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
        return Results.File(bytes, type, DownloadName.Of($"{notice.Document.Head.Title.Text}（{notice.Policy.Tenant.Name}，样稿）", format));
    }
}
