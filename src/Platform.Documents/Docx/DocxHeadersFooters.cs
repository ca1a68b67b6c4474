using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Docx;

/// <summary>Adds the headers and footers that the sections of a document need.</summary>
internal sealed class DocxHeadersFooters(MainDocumentPart main, OfficialDocument document, DocxPlan plan, bool draft)
{
    private const int HeaderTop = 680;
    private const int DraftLine = 320;

    public HeaderFooterIds Write()
    {
        var letterhead = document.Head.Format == DocumentFormat.Letter ? document.Head.Letterhead : null;
        var isLetter = document.Head.Format == DocumentFormat.Letter;
        var below = !isLetter ? 0 : DocxSections.RoomBelowNumbersOfLetter(plan.Grid);
        return new HeaderFooterIds
        {
            Footers = HasNumbers ? (Footer("rIdFooterOdd", DocxPageNumber.Write(isEven: false, below)), Footer("rIdFooterEven", DocxPageNumber.Write(isEven: true, below))) : null,
            NoFooter = plan.Numbers(plan.Pages.Pages.Length - 1) || !HasNumbers ? null : Footer("rIdFooterNone", [DocxText.Paragraph(StyleId.PageNumber)]),
            LandscapeFooters = document.Parts.Any(part => part.Landscape)
                ? (Footer("rIdFooterWideOdd", DocxPageNumber.WriteLandscape(plan.Grid.Profile, isEven: false)), Footer("rIdFooterWideEven", DocxPageNumber.WriteLandscape(plan.Grid.Profile, isEven: true)))
                : null,
            Header = draft ? Header("rIdHeaderOdd", DraftMark()) : null,
            EvenHeader = draft ? Header("rIdHeaderEven", DraftMark()) : null,
            FirstHeader = isLetter ? Header("rIdHeaderFirst", [.. DraftMark(), .. letterhead is null ? [DocxText.Separator()] : LetterHeader.Write(letterhead, plan.Grid, HeaderTop + (draft ? DraftLine : 0))]) : null,
            FirstFooter = isLetter ? Footer("rIdFooterFirst", letterhead is null ? [DocxText.Separator()] : LetterHeader.WriteFoot(plan.Grid)) : null,
        };
    }

    // A letter of one page gets its numbers when it grows; a form of one page has none.
    private bool HasNumbers => document.Head.Format != DocumentFormat.Form || plan.Pages.Pages.Length > 1;

    private IEnumerable<OpenXmlElement> DraftMark() => draft ? [DocxText.Paragraph(StyleId.DraftMark, PrintedHead.DraftMark)] : [];

    private string Header(string id, IEnumerable<OpenXmlElement> content)
    {
        main.AddNewPart<HeaderPart>(id).Header = new W.Header(content);
        return id;
    }

    private string Footer(string id, IEnumerable<OpenXmlElement> content)
    {
        main.AddNewPart<FooterPart>(id).Footer = new W.Footer(content);
        return id;
    }
}
