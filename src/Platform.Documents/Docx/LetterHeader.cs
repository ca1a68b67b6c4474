using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>信函格式 (10.1): the mark and the upper double line in the first header, the lower one in the first footer; both 170 mm wide.</summary>
internal static class LetterHeader
{
    /// <summary>From the red line to the first line of text, less what the line has above its characters.</summary>
    public const int GapBelowLine = 82;

    private const int MarkTop = 30;
    private const int LineBelowMark = 4;
    private const int Thick = 20;
    private const int Thin = 6;
    private const int BetweenLines = 34;
    private const double Width = 170;

    public static IEnumerable<WordBlock> Write(Letterhead letterhead, DocxGrid grid, int aboveInHeader)
    {
        var mark = new LetterheadMark(letterhead, grid);
        return
        [
            .. mark.Write(Measure.Millimetres(MarkTop) - aboveInHeader),
            DocxText.Separator(Measure.Millimetres(LineBelowMark) - mark.Foot),
            DoubleLine(grid, Thick, Thin),
        ];
    }

    public static IEnumerable<WordBlock> WriteFoot(DocxGrid grid) => [DoubleLine(grid, Thin, Thick)];

    private static WordParagraph DoubleLine(DocxGrid grid, int upper, int lower)
    {
        var line = DocxText.Separator(BetweenLines);
        var side = Measure.Millimetres((grid.Profile.PageWidth - Width) / 2);
        line.Top = new WordBorder(upper, DocxStyles.Red);
        line.Bottom = new WordBorder(lower, DocxStyles.Red);
        line.Indent = new WordIndent { Left = side - grid.Left, Right = side - grid.Right };
        return line;
    }
}
