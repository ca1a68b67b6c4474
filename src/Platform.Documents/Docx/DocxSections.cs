using System.Globalization;
using System.Text;
using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>The paper, margins, grid, headers and footers of a part (clause 5).</summary>
internal sealed class DocxSections(HeaderFooterIds ids, DocxGrid grid)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private const double HeaderFromEdge = 12;

    /// <summary>The dash of a page number stands 7 mm below the text; its line reaches a little lower.</summary>
    private const double FooterAboveMargin = 9.9;

    /// <summary>The lower line of a letter stands there (10.1); the numbers of its other pages keep their place by room below them.</summary>
    private const double LetterFooterFromEdge = 20;

    /// <summary>The room below the numbers of a letter, in twips.</summary>
    public static int RoomBelowNumbersOfLetter(DocxGrid grid) => FooterFromEdge(grid) - Measure.Millimetres(LetterFooterFromEdge);

    private bool IsLetter => ids.FirstFooter is not null;

    private static int FooterFromEdge(DocxGrid grid) => Math.Max(grid.Bottom - Measure.Millimetres(FooterAboveMargin), 0);

    /// <summary>The properties of the section of a part, as XML.</summary>
    public string Of(DocumentPart part) => Of(part.Landscape, part is MainPart ? null : "nextPage");

    /// <summary>The section of a 版记 that has a page of its own; Word puts a blank page before it where it needs an even one (7.5).</summary>
    public string OfImprint() => Of(landscape: false, grid.Profile.ImprintOnEvenPage ? "evenPage" : "nextPage", ids.NoFooter);

    private string Of(bool landscape, string? begins, string? footer = null)
    {
        var section = new StringBuilder("<w:sectPr>");
        WriteReferences(section, landscape, isFirst: begins is null, footer);
        if (begins is not null)
        {
            section.Append(Invariant, $"""<w:type w:val="{begins}"/>""");
        }

        var (width, height) = landscape ? (grid.PageHeight, grid.PageWidth) : (grid.PageWidth, grid.PageHeight);
        section.Append(Invariant, $"""<w:pgSz w:w="{width}" w:h="{height}"{(landscape ? " w:orient=\"landscape\"" : "")}/>""");
        WriteMargins(section, landscape);
        if (begins is null && IsLetter)
        {
            section.Append("<w:titlePg/>");
        }

        section.Append(Invariant, $"""<w:docGrid w:type="linesAndChars" w:linePitch="{grid.Line}" w:charSpace="{grid.CharacterSpace(landscape)}"/></w:sectPr>""");
        return section.ToString();
    }

    // A page on its side has its head at the left of the upright sheet, so its margins turn with it.
    private void WriteMargins(StringBuilder section, bool landscape)
    {
        var (top, right, bottom, left) = landscape ? (grid.Left, grid.Top, grid.Right, grid.Bottom) : (grid.Top, grid.Right, grid.Bottom, grid.Left);
        var header = Measure.Millimetres(HeaderFromEdge);
        var footer = landscape ? header : IsLetter ? Measure.Millimetres(LetterFooterFromEdge) : FooterFromEdge(grid);
        section.Append(Invariant, $"""<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" w:header="{header}" w:footer="{footer}" w:gutter="0"/>""");
    }

    private void WriteReferences(StringBuilder section, bool landscape, bool isFirst, string? none)
    {
        if (ids.Header is { } odd && ids.EvenHeader is { } even)
        {
            WriteReference(section, "header", "default", odd);
            WriteReference(section, "header", "even", even);
        }

        if (none is not null)
        {
            WriteReference(section, "footer", "default", none);
            WriteReference(section, "footer", "even", none);
        }
        else if ((landscape ? ids.LandscapeFooters : ids.Footers) is { } numbers)
        {
            WriteReference(section, "footer", "default", numbers.Odd);
            WriteReference(section, "footer", "even", numbers.Even);
        }

        if (isFirst && ids.FirstHeader is { } firstHeader && ids.FirstFooter is { } firstFooter)
        {
            WriteReference(section, "header", "first", firstHeader);
            WriteReference(section, "footer", "first", firstFooter);
        }
    }

    private static void WriteReference(StringBuilder section, string kind, string pages, string id) =>
        section.Append(Invariant, $"""<w:{kind}Reference w:type="{pages}" r:id="{id}"/>""");
}
