using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>The paper, margins, grid, headers and footers of a part (clause 5).</summary>
internal sealed class DocxSections(HeaderFooterIds ids)
{
    private const uint PaperWidth = 11906;
    private const uint PaperHeight = 16838;
    private const int Top = 37;
    private const int Bottom = 35;
    private const int LeftSide = 28;
    private const int Right = 26;
    private const double HeaderFromEdge = 12;

    /// <summary>The dash of a page number stands 7 mm below the text; its line reaches a little lower.</summary>
    private const double FooterFromEdge = 25.1;

    /// <summary>The lower line of a letter stands there (10.1); the numbers of its other pages keep their place by room below them.</summary>
    private const double LetterFooterFromEdge = 20;

    /// <summary>The room below the numbers of a letter, in twips.</summary>
    public static int RoomBelowNumbersOfLetter => Measure.Millimetres(FooterFromEdge - LetterFooterFromEdge);

    private bool IsLetter => ids.FirstFooter is not null;

    /// <summary>The left edge of the text on an upright page, in twips.</summary>
    public static int Left => Measure.Millimetres(LeftSide);

    public W.SectionProperties Of(DocumentPart part) => Of(part.Landscape, part is MainPart);

    /// <summary>The section of a 版记 that has a page of its own.</summary>
    public W.SectionProperties OfImprint() => Of(landscape: false, isFirst: false);

    private W.SectionProperties Of(bool landscape, bool isFirst)
    {
        var section = new W.SectionProperties();
        section.Append(References(landscape, isFirst));
        if (!isFirst)
        {
            section.Append(new W.SectionType { Val = W.SectionMarkValues.NextPage });
        }

        section.Append(landscape
            ? new W.PageSize { Width = PaperHeight, Height = PaperWidth, Orient = W.PageOrientationValues.Landscape }
            : new W.PageSize { Width = PaperWidth, Height = PaperHeight });
        section.Append(Margins(landscape));
        if (isFirst && IsLetter)
        {
            section.Append(new W.TitlePage());
        }

        section.Append(new W.DocGrid { Type = W.DocGridValues.LinesAndChars, LinePitch = Measure.Line, CharacterSpace = Measure.CharacterSpace });
        return section;
    }

    // A page on its side has its head at the left of the upright sheet, so its margins turn with it.
    private W.PageMargin Margins(bool landscape)
    {
        var (top, right, bottom, left) = landscape ? (LeftSide, Top, Right, Bottom) : (Top, Right, Bottom, LeftSide);
        return new W.PageMargin
        {
            Top = Measure.Millimetres(top),
            Right = (uint)Measure.Millimetres(right),
            Bottom = Measure.Millimetres(bottom),
            Left = (uint)Measure.Millimetres(left),
            Header = (uint)Measure.Millimetres(HeaderFromEdge),
            Footer = (uint)Measure.Millimetres(landscape ? HeaderFromEdge : IsLetter ? LetterFooterFromEdge : FooterFromEdge),
            Gutter = 0,
        };
    }

    private IEnumerable<OpenXmlElement> References(bool landscape, bool isFirst)
    {
        if (ids.Header is { } odd && ids.EvenHeader is { } even)
        {
            yield return new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = odd };
            yield return new W.HeaderReference { Type = W.HeaderFooterValues.Even, Id = even };
        }

        var (footer, evenFooter) = landscape ? ids.LandscapeFooters!.Value : ids.Footers;
        yield return new W.FooterReference { Type = W.HeaderFooterValues.Default, Id = footer };
        yield return new W.FooterReference { Type = W.HeaderFooterValues.Even, Id = evenFooter };
        if (isFirst && ids.FirstHeader is { } firstHeader && ids.FirstFooter is { } firstFooter)
        {
            yield return new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = firstHeader };
            yield return new W.FooterReference { Type = W.HeaderFooterValues.First, Id = firstFooter };
        }
    }
}
