using Platform.Documents.PlainText;

namespace Platform.Core.Notices;

/// <summary>Writes a rendered notice as plain text; whatever has not been issued is marked 样稿.</summary>
public static class NoticeWriters
{
    public static string Text(RenderNoticeResult.Rendered notice) => PlainTextWriter.Write(notice.Document, draft: true);
}
