using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Pdf;

/// <summary>Writes documents as PDF 1.7 with real text and embedded subsets of their fonts.</summary>
public static class PdfWriter
{
    public static PdfWriting Write(OfficialDocument document, PdfOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        return Write(PagePlan.Of(document, options.Fonts, new PlanOptions { Draft = options.Draft, Profile = options.Profile }), document.Head, options);
    }

    /// <summary>Writes a plan that has been made already.</summary>
    /// <param name="head">Names the document in the file's properties.</param>
    public static PdfWriting Write(PagePlan plan, DocumentHead head, PdfOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(options);
        var sentences = plan.Notices.Select(notice => notice.Sentence);
        if (plan.Notices.Any(notice => notice.IsRefusal))
        {
            return new PdfWriting(null, [.. sentences]);
        }

        var fonts = new UsedFonts(options.Fonts);
        var bytes = new PdfDocument(plan, PdfDetails.Of(head, options.CreatedAt), fonts, options.Colors).Write();
        return new PdfWriting(bytes, [.. sentences, .. options.Fonts.Notices.Select(notice => notice.Sentence), .. fonts.Notices()]);
    }
}
