using System.Collections.Immutable;

namespace Platform.Documents.Docx;

/// <summary>Bodies that issue jointly under seals: at most three in a row, each with room for its seal, the date below the last (7.3.5.1).</summary>
internal static class SealedBodies
{
    private const int MostPerRow = 3;

    /// <summary>Blank lines above a row, so that its seals, 42 mm wide, touch neither the text nor each other.</summary>
    private const int LinesAbove = 2;

    private const int LinesBetween = 3;

    public static IEnumerable<OpenXmlElement> Write(ImmutableArray<string> bodies, string? day, DocxGrid grid)
    {
        var fitting = (int)(grid.CharactersPerLine / (bodies.Max(Measure.Width) + 0.5));
        var rows = bodies.Chunk(Math.Clamp(fitting, 1, MostPerRow)).ToList();
        foreach (var (index, row) in rows.Index())
        {
            yield return KeptSeparator((index == 0 ? LinesAbove : LinesBetween) * grid.Line);
            yield return Row(row, index == rows.Count - 1 ? day : null, grid);
        }
    }

    private static W.Table Row(string[] bodies, string? day, DocxGrid grid)
    {
        int[] edges = [.. Enumerable.Range(0, bodies.Length + 1).Select(column => grid.TextWidth * column / bodies.Length)];
        var row = new W.TableRow(new W.TableRowProperties(new W.CantSplit()));
        foreach (var (column, body) in bodies.Index())
        {
            var cell = new W.TableCell(
                new W.TableCellProperties
                {
                    TableCellWidth = new W.TableCellWidth { Width = Measure.Text(edges[column + 1] - edges[column]), Type = W.TableWidthUnitValues.Dxa },
                },
                DocxText.Paragraph(StyleId.Issuer, body).Aligned(W.JustificationValues.Center));
            if (day is not null && column == bodies.Length - 1)
            {
                cell.Append(DocxText.Paragraph(StyleId.IssueDate, day).Aligned(W.JustificationValues.Center));
            }

            row.Append(cell);
        }

        return new W.Table(
            new W.TableProperties
            {
                TableWidth = new W.TableWidth { Width = Measure.Text(grid.TextWidth), Type = W.TableWidthUnitValues.Dxa },
                TableJustification = new W.TableJustification { Val = W.TableRowAlignmentValues.Center },
                TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                TableCellMarginDefault = DocxTableStyle.NoSideMargins(),
            },
            new W.TableGrid(Enumerable.Range(0, bodies.Length).Select(column => new W.GridColumn { Width = Measure.Text(edges[column + 1] - edges[column]) })),
            row);
    }

    private static W.Paragraph KeptSeparator(int height)
    {
        var separator = DocxText.Separator(height);
        separator.ParagraphProperties!.KeepNext = new W.KeepNext();
        return separator;
    }
}
