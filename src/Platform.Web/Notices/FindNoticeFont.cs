using Platform.Core.Notices;
using Platform.Core.Policies;

namespace Platform.Web.Notices;

/// <summary>A font of a notice: looked up behind its preview, else made again from the query that the preview was asked with.</summary>
internal sealed class FindNoticeFont(PolicyReader reader, DescribeNotice describe, RenderNotice render, PreviewPapers papers) : IDisposable
{
    // One at a time, so that a page whose fonts were dropped is set once for all of them.
    private readonly SemaphoreSlim turn = new(1);

    /// <summary>Null where the notice shows no such font.</summary>
    public async Task<PreviewFont?> RunAsync(string notice, string font, HttpContext context)
    {
        if (papers.Font(font) is { } kept)
        {
            return kept;
        }

        await turn.WaitAsync(context.RequestAborted);
        try
        {
            return papers.Font(font) ?? Again(notice, font, context.Request.Query);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private PreviewFont? Again(string notice, string font, IQueryCollection query)
    {
        if (describe.Run(reader.Package, notice, null) is not { } known)
        {
            return null;
        }

        var request = NoticeRequest.Read(query, known.Template.Declaration);
        if (NoticePreview.Of(render, reader.PackageOn(request.Day), known.Template.Name, request).Notice is { } rendered)
        {
            papers.KeepFonts(rendered);
        }

        return papers.Font(font);
    }
}
