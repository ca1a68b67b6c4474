using System.Text;
using Platform.Documents.Docx;
using Platform.Documents.Fonts;
using Platform.Documents.Ofd;
using Platform.Documents.Pdf;

namespace Platform.Core.Notices;

/// <summary>Writes a rendered notice as a file; whatever has not been issued is marked 样稿.</summary>
public sealed class NoticeFiles
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private readonly Lazy<FontSet> fonts = new(() => FontSet.Load(FontFolders.Find()));

    /// <summary>The names of the formats, as <c>--format</c> and downloads take them.</summary>
    public static IReadOnlyList<string> Formats { get; } = [.. NoticeWriters.Formats, "pdf", "docx", "ofd"];

    public NoticeFile Write(RenderNoticeResult.Rendered notice, string format, DateTimeOffset now) => format switch
    {
        "pdf" => Set("application/pdf", () => Pdf(notice, now)),
        "ofd" => Set("application/ofd", () => Ofd(notice, now)),
        "docx" => new NoticeFile(DocxWriter.Write(notice.Document, new DocxOptions { Draft = true }), Word, []),
        "html" => new NoticeFile(Encoding.UTF8.GetBytes(NoticeWriters.Write(notice, format)), "text/html; charset=utf-8", []),
        // Older editors on office machines take a file without the mark for GB 18030.
        _ => new NoticeFile([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(NoticeWriters.Write(notice, format))], "text/plain; charset=utf-8", []),
    };

    private NoticeFile Pdf(RenderNoticeResult.Rendered notice, DateTimeOffset now)
    {
        var writing = PdfWriter.Write(notice.Document, new PdfOptions { Fonts = fonts.Value, Draft = true, Profile = NoticeLayout.Of(notice.Policy.Tenant.Layout), CreatedAt = now });
        return new NoticeFile(writing.Bytes, "application/pdf", writing.Notices);
    }

    private NoticeFile Ofd(RenderNoticeResult.Rendered notice, DateTimeOffset now)
    {
        var writing = OfdWriter.Write(notice.Document, new OfdOptions { Fonts = fonts.Value, Draft = true, Profile = NoticeLayout.Of(notice.Policy.Tenant.Layout), CreatedAt = now });
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
