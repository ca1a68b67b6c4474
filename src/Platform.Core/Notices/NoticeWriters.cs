using Platform.Documents.Html;
using Platform.Documents.PlainText;

namespace Platform.Core.Notices;

/// <summary>Writes a rendered notice in a format; whatever has not been issued is marked 样稿.</summary>
public static class NoticeWriters
{
    public static string Write(RenderNoticeResult.Rendered notice, string format) => format switch
    {
        "html" => HtmlWriter.WritePage(notice.Document, new HtmlOptions { Draft = true, FindSource = NoticeSources.In(notice) }),
        _ => PlainTextWriter.Write(notice.Document),
    };
}
