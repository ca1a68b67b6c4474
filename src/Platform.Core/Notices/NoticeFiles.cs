using System.Text;
using Platform.Documents.Docx;
using Platform.Documents.Fonts;
using Platform.Documents.Html;
using Platform.Documents.Pdf;

namespace Platform.Core.Notices;

/// <summary>Writes a rendered notice as a file; whatever has not been issued is marked 样稿.</summary>
public sealed class NoticeFiles(NoticeFonts fonts, NoticePapers papers)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The names of the formats, as <c>--format</c> and downloads take them.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["txt", "html", "pdf", "docx"];

    public NoticeFile Write(RenderNoticeResult.Rendered notice, string format, DateTimeOffset now) => format switch
    {
        "pdf" => Pdf(notice, now),
        "docx" => new NoticeFile(DocxWriter.Write(notice.Document, new DocxOptions { Draft = true }), Word, []),
        "html" => Html(papers.Page(notice)),
        // Older editors on office machines take a file without the mark for GB 18030.
        _ => new NoticeFile([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(NoticeWriters.Text(notice))], "text/plain; charset=utf-8", []),
    };

    private static NoticeFile Html(HtmlWriting writing) =>
        new(writing.Html is { } page ? Encoding.UTF8.GetBytes(page) : null, "text/html; charset=utf-8", writing.Notices);

    private NoticeFile Pdf(RenderNoticeResult.Rendered notice, DateTimeOffset now)
    {
        try
        {
            var writing = PdfWriter.Write(notice.Document, new PdfOptions { Fonts = fonts.Set, Draft = true, CreatedAt = now });
            return new NoticeFile(writing.Bytes, "application/pdf", writing.Notices);
        }
        catch (FontsMissingException missing)
        {
            return new NoticeFile(null, "application/pdf", [missing.Message]);
        }
    }
}
