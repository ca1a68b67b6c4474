using System.Globalization;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>页码 (7.5): — 1 — in 4号, one character in from the outer edge, which is right on odd pages and left on even ones.</summary>
internal static class DocxPageNumber
{
    private const double LineWidth = 5.7;
    private const double LineLength = 40;
    private const double BelowText = 7;
    private const string Field = """<w:fldSimple w:instr=" PAGE "><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">1</w:t></w:r></w:fldSimple>""";

    /// <param name="below">Room kept below the number, in twips.</param>
    public static IEnumerable<WordBlock> Write(bool isEven, int below)
    {
        var line = Number(isEven);
        line.Indent = isEven ? new WordIndent { Left = Measure.SmallCharacter } : new WordIndent { Right = Measure.SmallCharacter };
        return below == 0 ? [line] : [line, DocxText.Separator(below)];
    }

    /// <summary>On a page on its side the number keeps its place on the upright sheet: at the left, turned.</summary>
    public static IEnumerable<WordBlock> WriteLandscape(LayoutProfile profile, bool isEven)
    {
        var x = Measure.Millimetres(profile.PageHeight - profile.Bottom - BelowText - (LineWidth / 2));
        var y = Measure.Millimetres(isEven ? profile.Left : profile.Right - LineLength) + (isEven ? Measure.SmallCharacter : -Measure.SmallCharacter);
        var width = Measure.Millimetres(LineWidth);
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"""<w:tblpPr w:vertAnchor="page" w:horzAnchor="page" w:tblpX="{x}" w:tblpY="{y}"/><w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/>""");
        var cell = new WordCell(width) { IsTurned = true, Paragraphs = { Number(isEven) } };
        var row = new WordRow { ExactHeight = Measure.Millimetres(LineLength), Cells = { cell } };
        return [new WordTable(place + WordTable.NoSideMargins, width) { Rows = { row } }, DocxText.Paragraph(StyleId.PageNumber)];
    }

    private static WordParagraph Number(bool isEven) => DocxText
        .Paragraph(StyleId.PageNumber, DocxText.Run("— "), new WordMarkup(Field), DocxText.Run(" —"))
        .Aligned(isEven ? WordAlignment.Left : WordAlignment.Right);
}
