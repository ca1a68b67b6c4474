using System.Collections.Immutable;

namespace Platform.Documents.Docx;

/// <summary>Bodies that issue jointly under seals: at most three in a row, each with room for its seal, the date below the last (7.3.5.1).</summary>
internal static class SealedBodies
{
    private const int MostPerRow = 3;

    /// <summary>Blank lines above a row, so that its seals, 42 mm wide, touch neither the text nor each other.</summary>
    private const int LinesAbove = 2;

    private const int LinesBetween = 3;

    public static IEnumerable<WordBlock> Write(ImmutableArray<string> bodies, string? day, DocxGrid grid)
    {
        var fitting = (int)(grid.CharactersPerLine / (bodies.Max(Measure.Width) + 0.5));
        var rows = bodies.Chunk(Math.Clamp(fitting, 1, MostPerRow)).ToList();
        foreach (var (index, row) in rows.Index())
        {
            var above = DocxText.Separator((index == 0 ? LinesAbove : LinesBetween) * grid.Line);
            above.KeepsNext = true;
            yield return above;
            yield return Row(row, index == rows.Count - 1 ? day : null, grid);
        }
    }

    private static WordTable Row(string[] bodies, string? day, DocxGrid grid)
    {
        int[] edges = [.. Enumerable.Range(0, bodies.Length + 1).Select(column => grid.TextWidth * column / bodies.Length)];
        int[] widths = [.. edges.Skip(1).Select((edge, column) => edge - edges[column])];
        var row = new WordRow();
        foreach (var (column, body) in bodies.Index())
        {
            var cell = new WordCell(widths[column]) { Paragraphs = { DocxText.Paragraph(StyleId.Issuer, body).Aligned(WordAlignment.Center) } };
            if (day is not null && column == bodies.Length - 1)
            {
                cell.Paragraphs.Add(DocxText.Paragraph(StyleId.IssueDate, day).Aligned(WordAlignment.Center));
            }

            row.Cells.Add(cell);
        }

        return new WordTable(WordTable.Centered(grid.TextWidth) + WordTable.NoSideMargins, widths) { Rows = { row } };
    }
}
