using Platform.Documents.Model;
using Platform.Documents.Printing;

namespace Platform.Documents.Docx;

/// <summary>Adds the headers and footers that the sections of a document need.</summary>
internal sealed class DocxHeadersFooters(DocxFile file, DocxSheets sheets, OfficialDocument document, DocxPlan plan, bool draft)
{
    private const int HeaderTop = 680;
    private const int DraftLine = 320;

    public HeaderFooterIds Write()
    {
        var isLetter = document.Head.Format == DocumentFormat.Letter;
        var below = !isLetter ? 0 : DocxSections.RoomBelowNumbersOfLetter(plan.Grid);
        var profile = plan.Grid.Profile;
        return new HeaderFooterIds
        {
            Footers = HasNumbers ? (Footer("footerOdd", () => DocxPageNumber.Write(isEven: false, below), below), Footer("footerEven", () => DocxPageNumber.Write(isEven: true, below), below)) : null,
            NoFooter = plan.NumbersLastPage || !HasNumbers ? null : Footer("footerNone", () => [DocxText.Paragraph(StyleId.PageNumber)]),
            LandscapeFooters = document.Parts.Any(part => part.Landscape)
                ? (Footer("footerWideOdd", () => DocxPageNumber.WriteLandscape(profile, isEven: false)), Footer("footerWideEven", () => DocxPageNumber.WriteLandscape(profile, isEven: true)))
                : null,
            Header = draft ? Header("headerOdd", DraftMark) : null,
            EvenHeader = draft ? Header("headerEven", DraftMark) : null,
            FirstHeader = isLetter ? FirstHeader(document.Head.Letterhead) : null,
            FirstFooter = isLetter ? FirstFooter(document.Head.Letterhead) : null,
        };
    }

    // A letter of one page gets its numbers when it grows; a form of one page has none.
    private bool HasNumbers => document.Head.Format != DocumentFormat.Form || plan.PageCount > 1;

    private static IEnumerable<WordBlock> DraftMark() => [DocxText.Paragraph(StyleId.DraftMark, PrintedHead.DraftMark)];

    // The mark of the issuing body is the document's own.
    private string FirstHeader(Letterhead? letterhead)
    {
        const string Id = "headerFirst";
        var mark = letterhead is null ? [DocxText.Separator()] : LetterHeader.Write(letterhead, plan.Grid, HeaderTop + (draft ? DraftLine : 0));
        file.Add("header", Id, DocxSheets.Part(Id, "hdr", draft ? [.. DraftMark(), .. mark] : mark));
        return Id;
    }

    private string FirstFooter(Letterhead? letterhead) => letterhead is null
        ? Footer("footerFirst", () => [DocxText.Separator()])
        : Footer("footerFirst", () => LetterHeader.WriteFoot(plan.Grid), variant: 1);

    private string Header(string id, Func<IEnumerable<WordBlock>> content)
    {
        file.Add("header", id, sheets.Part(id, variant: 0, "hdr", content));
        return id;
    }

    private string Footer(string id, Func<IEnumerable<WordBlock>> content, int variant = 0)
    {
        file.Add("footer", id, sheets.Part(id, variant, "ftr", content));
        return id;
    }
}
