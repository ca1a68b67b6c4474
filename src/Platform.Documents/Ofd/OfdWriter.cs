using Platform.Documents.Fonts;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>
/// Writes documents as OFD (GB/T 33190-2016) with real text and embedded subsets of their fonts. Nothing is signed and no seal is drawn:
/// the places kept for seals are told to the seal system in the package's extensions.
/// </summary>
public static class OfdWriter
{
    public static OfdWriting Write(OfficialDocument document, OfdOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(options);
        return Write(PagePlan.Of(document, options.Fonts, new PlanOptions { Draft = options.Draft, Profile = options.Profile }), document.Head, options);
    }

    /// <summary>Writes a plan that has been made already.</summary>
    /// <param name="head">Names the document and the bodies that seal it.</param>
    public static OfdWriting Write(PagePlan plan, DocumentHead head, OfdOptions options)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(options);
        var sentences = plan.Notices.Select(notice => notice.Sentence);
        if (plan.Notices.Any(notice => notice.IsRefusal))
        {
            return new OfdWriting(null, [.. sentences]);
        }

        var fonts = new UsedFonts(options.Fonts);
        var bytes = new OfdDocument(plan, head, options, fonts).Write();
        return new OfdWriting(bytes, [.. sentences, .. options.Fonts.Notices.Select(notice => notice.Sentence), .. fonts.Notices()]);
    }
}
