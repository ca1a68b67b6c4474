using System.Text;
using Platform.Documents.Docx;
using Platform.Documents.Fonts;
using Platform.Documents.Html;
using Platform.Documents.Ofd;
using Platform.Documents.Pdf;

namespace Platform.Core.Notices;

/// <summary>Writes a rendered notice as a file; whatever has not been issued is marked 样稿.</summary>
public sealed class NoticeFiles(NoticeFonts fonts, NoticePapers papers)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The names of the formats, as <c>--format</c> and downloads take them.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["txt", "html", "pdf", "docx", "ofd"];

    public NoticeFile Write(RenderNoticeResult.Rendered notice, string format, DateTimeOffset now) => format switch
    {
        "pdf" => Set("application/pdf", () => Pdf(notice, now)),
        "ofd" => Set("application/ofd", () => Ofd(notice, now)),
        "docx" => Set(Word, () => Docx(notice)),
        "html" => Set("text/html; charset=utf-8", () => Html(papers.Page(notice))),
        // Older editors on office machines take a file without the mark for GB 18030.
        _ => new NoticeFile([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(NoticeWriters.Text(notice))], "text/plain; charset=utf-8", []),
    };

    private static NoticeFile Html(HtmlWriting writing) =>
        new(writing.Html is { } page ? Encoding.UTF8.GetBytes(page) : null, "text/html; charset=utf-8", writing.Notices);

    private NoticeFile Pdf(RenderNoticeResult.Rendered notice, DateTimeOffset now)
    {
        var writing = PdfWriter.Write(notice.Document, new PdfOptions { Fonts = fonts.Set, Draft = true, Profile = NoticeLayout.Of(notice.Policy.Tenant.Layout), CreatedAt = now });
        return new NoticeFile(writing.Bytes, "application/pdf", writing.Notices);
    }

    private NoticeFile Docx(RenderNoticeResult.Rendered notice)
    {
        var writing = DocxWriter.TryWrite(notice.Document, new DocxOptions { Faces = fonts.Set, Draft = true, Profile = NoticeLayout.Of(notice.Policy.Tenant.Layout) });
        return new NoticeFile(writing.Bytes, Word, writing.Notices);
    }

    private NoticeFile Ofd(RenderNoticeResult.Rendered notice, DateTimeOffset now)
    {
        var writing = OfdWriter.Write(notice.Document, new OfdOptions { Fonts = fonts.Set, Draft = true, Profile = NoticeLayout.Of(notice.Policy.Tenant.Layout), CreatedAt = now });
        return new NoticeFile(writing.Bytes, "application/ofd", writing.Notices);
    }

    private static NoticeFile Set(string mediaType, Func<NoticeFile> write)
    {
        try
        {
            return write();
        }
        catch (FontsMissingException missing)
        {
            return new NoticeFile(null, mediaType, [missing.Message]);
        }
    }
}
