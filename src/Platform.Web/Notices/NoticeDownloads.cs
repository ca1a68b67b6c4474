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

    private static IResult Answer(string name, string? format, HttpContext context, PolicyReader reader, DescribeNotice describe, RenderNotice render, NoticeFiles files, TimeProvider time)
    {
        if (describe.Run(reader.Package, name, null) is not { } notice)
        {
            return Results.NotFound();
        }

        if (format is null || !NoticeFiles.Formats.Contains(format))
        {
            return Results.BadRequest();
        }

        var request = NoticeRequest.Read(context.Request.Query, notice.Template.Declaration);
        var result = request.DayIsWrong ? null : render.Run(new RenderNotice.Command(reader.PackageOn(request.Day), name, request.Day, request.Given));
        return result is RenderNoticeResult.Rendered rendered
            ? File(rendered, format, files.Write(rendered, format, time.GetUtcNow()))
            : Results.Redirect($"{context.Request.PathBase}/notices/{notice.Template.Name}{request.Insisting()}");
    }

    private static IResult File(RenderNoticeResult.Rendered notice, string format, NoticeFile file) => file.Bytes is null
        ? Results.Text(string.Join('\n', file.Remarks), statusCode: StatusCodes.Status422UnprocessableEntity)
        : Results.File(file.Bytes, file.MediaType, DownloadName.Of($"{notice.Document.Head.Title.Text}（{notice.Policy.Tenant.Name}，样稿）", format));
}
