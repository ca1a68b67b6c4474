using Platform.Documents.Html;
using Platform.Documents.PlainText;

namespace Platform.Core.Notices;

/// <summary>Writes a rendered notice as text; whatever has not been issued is marked 样稿.</summary>
public static class NoticeWriters
{
    /// <summary>The names of the formats that are text.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["txt", "html"];

    public static string Write(RenderNoticeResult.Rendered notice, string format) => format == "html"
        ? HtmlWriter.Page(notice.Document, Options(notice))
        : PlainTextWriter.Write(notice.Document, draft: true);

    /// <summary>The notice as part of a page, below the page's own heading.</summary>
    /// <param name="link">The page that shows an item, by its source id.</param>
    public static string Fragment(RenderNoticeResult.Rendered notice, Func<string, string?> link) =>
        HtmlWriter.Fragment(notice.Document, Options(notice, link) with { FirstHeadingLevel = 2 });

    private static HtmlOptions Options(RenderNoticeResult.Rendered notice, Func<string, string?>? link = null) =>
        new() { Draft = true, SourceNotes = NoticeSources.In(notice.Policy, link) };
}
