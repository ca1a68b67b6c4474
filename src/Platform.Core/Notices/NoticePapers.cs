using System.Collections.Immutable;
using Platform.Documents.Fonts;
using Platform.Documents.Html;

namespace Platform.Core.Notices;

/// <summary>Writes a rendered notice as pages for the browser; whatever has not been issued is marked 样稿.</summary>
public sealed class NoticePapers(NoticeFonts fonts)
{
    /// <summary>The notice as a page of its own.</summary>
    public HtmlWriting Page(RenderNoticeResult.Rendered notice) => Write(() => HtmlWriter.Page(notice.Document, Options(notice, null)));

    /// <summary>The notice as part of a page, below the page's own heading.</summary>
    /// <param name="link">The page that shows an item, by its source id.</param>
    public HtmlWriting Fragment(RenderNoticeResult.Rendered notice, Func<string, string?> link) =>
        Write(() => HtmlWriter.Fragment(notice.Document, Options(notice, link) with { FirstHeadingLevel = 2 }));

    /// <summary>The fonts that the notice is shown in; none where there are none at all.</summary>
    public ImmutableArray<WebFont> Fonts(RenderNoticeResult.Rendered notice) =>
        Write(() => new HtmlWriting(null, HtmlWriter.Fonts(notice.Document, Options(notice, null)), [])).Fonts;

    private HtmlOptions Options(RenderNoticeResult.Rendered notice, Func<string, string?>? link) =>
        new() { Fonts = fonts.Set, Draft = true, Profile = NoticeLayout.Of(notice.Policy.Tenant.Layout), SourceNotes = NoticeSources.In(notice.Policy, link) };

    private static HtmlWriting Write(Func<HtmlWriting> write)
    {
        try
        {
            return write();
        }
        catch (FontsMissingException missing)
        {
            return new HtmlWriting(null, [], [missing.Message]);
        }
    }
}
