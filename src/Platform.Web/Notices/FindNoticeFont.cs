using Platform.Core.Notices;
using Platform.Core.Policies;
using Platform.Documents.Html;

namespace Platform.Web.Notices;

/// <summary>A font of a notice, made again from the query that its preview was asked with.</summary>
internal sealed class FindNoticeFont(PolicyReader reader, DescribeNotice describe, RenderNotice render, NoticePapers papers)
{
    /// <summary>Null where the notice shows no such font.</summary>
    public WebFont? Run(string notice, string font, IQueryCollection query)
    {
        if (describe.Run(reader.Package, notice, null) is not { } known)
        {
            return null;
        }

        var request = NoticeRequest.Read(query, known.Template.Declaration);
        return NoticePreview.Of(render, reader.Package, known.Template.Name, request).Notice is { } rendered
            ? papers.Fonts(rendered).FirstOrDefault(shown => shown.Name == font)
            : null;
    }
}
