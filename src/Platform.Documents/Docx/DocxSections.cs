using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>The paper, margins, grid, headers and footers of a part (clause 5).</summary>
internal sealed class DocxSections(HeaderFooterIds ids, DocxGrid grid)
{
    private const double HeaderFromEdge = 12;

    /// <summary>The dash of a page number stands 7 mm below the text; its line reaches a little lower.</summary>
    private const double FooterAboveMargin = 9.9;

    /// <summary>The lower line of a letter stands there (10.1); the numbers of its other pages keep their place by room below them.</summary>
    private const double LetterFooterFromEdge = 20;

    /// <summary>The room below the numbers of a letter, in twips.</summary>
    public static int RoomBelowNumbersOfLetter(DocxGrid grid) => FooterFromEdge(grid) - Measure.Millimetres(LetterFooterFromEdge);

    private bool IsLetter => ids.FirstFooter is not null;

    private static int FooterFromEdge(DocxGrid grid) => Math.Max(grid.Bottom - Measure.Millimetres(FooterAboveMargin), 0);

    public W.SectionProperties Of(DocumentPart part) => Of(part.Landscape, part is MainPart ? null : W.SectionMarkValues.NextPage);

    /// <summary>The section of a 版记 that has a page of its own; Word puts a blank page before it where it needs an even one (7.5).</summary>
    public W.SectionProperties OfImprint() =>
        Of(landscape: false, grid.Profile.ImprintOnEvenPage ? W.SectionMarkValues.EvenPage : W.SectionMarkValues.NextPage, ids.NoFooter);

    private W.SectionProperties Of(bool landscape, W.SectionMarkValues? begins, string? footer = null)
    {
        var section = new W.SectionProperties();
        var isFirst = begins is null;
        section.Append(References(landscape, isFirst, footer));
        if (begins is { } mark)
        {
            section.Append(new W.SectionType { Val = mark });
        }

        section.Append(landscape
            ? new W.PageSize { Width = (uint)grid.PageHeight, Height = (uint)grid.PageWidth, Orient = W.PageOrientationValues.Landscape }
            : new W.PageSize { Width = (uint)grid.PageWidth, Height = (uint)grid.PageHeight });
        section.Append(Margins(landscape));
        if (isFirst && IsLetter)
        {
            section.Append(new W.TitlePage());
        }

        section.Append(new W.DocGrid { Type = W.DocGridValues.LinesAndChars, LinePitch = grid.Line, CharacterSpace = grid.CharacterSpace(landscape) });
        return section;
    }

    // A page on its side has its head at the left of the upright sheet, so its margins turn with it.
    private W.PageMargin Margins(bool landscape)
    {
        var (top, right, bottom, left) = landscape ? (grid.Left, grid.Top, grid.Right, grid.Bottom) : (grid.Top, grid.Right, grid.Bottom, grid.Left);
        return new W.PageMargin
        {
            Top = top,
            Right = (uint)right,
            Bottom = bottom,
            Left = (uint)left,
            Header = (uint)Measure.Millimetres(HeaderFromEdge),
            Footer = (uint)(landscape ? Measure.Millimetres(HeaderFromEdge) : IsLetter ? Measure.Millimetres(LetterFooterFromEdge) : FooterFromEdge(grid)),
            Gutter = 0,
        };
    }

    private IEnumerable<OpenXmlElement> References(bool landscape, bool isFirst, string? none)
    {
        if (ids.Header is { } odd && ids.EvenHeader is { } even)
        {
            yield return new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = odd };
            yield return new W.HeaderReference { Type = W.HeaderFooterValues.Even, Id = even };
        }

        if (none is not null)
        {
            yield return new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = none };
            yield return new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = none };
        }
        else if ((landscape ? ids.LandscapeFooters : ids.Footers) is { } numbers)
        {
            yield return new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = numbers.Odd };
            yield return new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = numbers.Even };
        }

        if (isFirst && ids.FirstHeader is { } firstHeader && ids.FirstFooter is { } firstFooter)
        {
            yield return new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = firstHeader };
            yield return new W.FooterReference { Type = W.HeaderFooterValues.First, Id = firstFooter };
        }
    }
}
