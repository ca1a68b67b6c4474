using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>信函格式 (10.1): the mark and the upper double line in the first header, the lower one in the first footer; both 170 mm wide.</summary>
internal static class LetterHeader
{
    /// <summary>From the red line to the first line of text, less what the line has above its characters.</summary>
    public const int GapBelowLine = 82;

    private const int MarkTop = 30;
    private const int LineBelowMark = 4;
    private const uint Thick = 20;
    private const uint Thin = 6;
    private const int BetweenLines = 34;
    private const double Width = 170;

    public static IEnumerable<OpenXmlElement> Write(Letterhead letterhead, DocxGrid grid, int aboveInHeader)
    {
        var mark = new LetterheadMark(letterhead, grid);
        return
        [
            .. mark.Write(Measure.Millimetres(MarkTop) - aboveInHeader),
            DocxText.Separator(Measure.Millimetres(LineBelowMark) - mark.Foot),
            DoubleLine(grid, Thick, Thin),
        ];
    }

    public static IEnumerable<OpenXmlElement> WriteFoot(DocxGrid grid) => [DoubleLine(grid, Thin, Thick)];

    private static W.Paragraph DoubleLine(DocxGrid grid, uint upper, uint lower)
    {
        var line = DocxText.Separator(BetweenLines).Bordered(
            DocxTableStyle.Border<W.TopBorder>(upper, DocxStyles.Red),
            DocxTableStyle.Border<W.BottomBorder>(lower, DocxStyles.Red));
        var side = Measure.Millimetres((grid.Profile.PageWidth - Width) / 2);
        line.ParagraphProperties!.Indentation = new W.Indentation
        {
            Left = Measure.Text(side - grid.Left),
            Right = Measure.Text(side - grid.Right),
        };
        return line;
    }
}
