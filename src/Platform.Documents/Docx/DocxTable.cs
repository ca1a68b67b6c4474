using System.Collections.Immutable;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>Writes a table: fixed widths, repeated head rows, rows that no page breaks.</summary>
internal sealed class DocxTable
{
    // What the lines of a table may take from a cell, in twips.
    private const int Borders = 20;

    private readonly Table table;
    private readonly int textWidth;
    private readonly TableGrid grid;
    private readonly DocxLines lines;
    private readonly int[] widths;

    // What the cells that began above still cover: by first column, the columns and the rows left.
    private readonly SortedDictionary<int, (int Columns, int Rows)> open = [];

    public DocxTable(Table table, TableGrid grid, double size, int textWidth)
    {
        this.table = table;
        this.textWidth = textWidth;
        this.grid = grid;
        lines = new DocxLines(spacing: 0, Measure.Points(size));
        widths = Widths(grid, textWidth);
    }

    public WordTable Write() => new($"""<w:tblStyle w:val="{StyleId.Table}"/>{WordTable.Centered(textWidth)}""", widths)
    {
        Rows = [.. Rows(table.HeadRows, isHead: true), .. Rows(table.Rows, isHead: false)],
    };

    private IEnumerable<WordRow> Rows(ImmutableArray<TableRow> rows, bool isHead)
    {
        ImmutableArray<SetCell>[] set = [.. rows.Select((row, index) => row.Cells.Select(grid.SetAgain).ToImmutableArray())];
        var heights = RowHeights.Of(grid, rows, set);
        return set.Select((row, index) => Row(row, heights[index], isHead));
    }

    private WordRow Row(ImmutableArray<SetCell> row, double height, bool isHead)
    {
        var written = new WordRow { LeastHeight = Measure.Millimetres(height), IsHead = isHead };
        var next = 0;
        for (var column = 0; column < widths.Length;)
        {
            var begun = next < row.Length && row[next].Cell.Column == column ? row[next++] : null;
            written.Cells.Add(begun is null ? Continue(column) : Begin(begun, height));
            column += begun?.Cell.ColumnSpan ?? open.GetValueOrDefault(column, (Columns: 1, Rows: 0)).Columns;
        }

        EndRow();
        return written;
    }

    private WordCell Begin(SetCell set, double height)
    {
        var (cell, isHead) = (set.Cell, set.IsHead);
        if (cell.RowSpan > 1)
        {
            open[cell.Column] = (cell.ColumnSpan, cell.RowSpan);
        }

        var column = table.Columns[cell.Column];
        var (margin, spacing) = Fit(set);
        var content = new DocxCell(cell, isHead || column.IsLabel, Alignment(column.Alignment));
        return new WordCell(WidthOf(cell.Column, cell.ColumnSpan))
        {
            ColumnSpan = cell.ColumnSpan,
            Merge = cell.RowSpan > 1 ? RowMerge.Begins : RowMerge.None,
            SideMargin = margin < TableGrid.SideMargin ? Measure.Millimetres(margin) : null,
            Place = content.HasFoot ? VerticalPlace.Top : VerticalPlace.Center,
            Paragraphs = [.. content.Write(Measure.Millimetres(height), set.LineCount, spacing)],
        };
    }

    // Text that just fills its cell takes from the margins before its characters move together.
    private (double Margin, int? Spacing) Fit(SetCell set)
    {
        var cell = set.Cell;
        var margin = grid.MarginOf(cell);
        if (cell.Text.IsEmpty || cell.Lines.Length > 1)
        {
            return (margin, null);
        }

        return lines.Fits(set.Text, set.LineCount, Room(cell, margin))
            ? (margin, null)
            : (TableGrid.NarrowMargin, lines.Spacing(set.Text, set.LineCount, Room(cell, TableGrid.NarrowMargin)));
    }

    private int Room(TableCell cell, double margin) => Measure.Millimetres(grid.Right(cell) - grid.Left(cell) - (2 * margin)) - Borders;

    private WordCell Continue(int column)
    {
        var span = open.GetValueOrDefault(column, (Columns: 1, Rows: 0)).Columns;
        return new WordCell(WidthOf(column, span))
        {
            ColumnSpan = span,
            Merge = open.ContainsKey(column) ? RowMerge.Continues : RowMerge.None,
            Place = VerticalPlace.Center,
            Paragraphs = { DocxText.Paragraph(StyleId.TableText) },
        };
    }

    private int WidthOf(int column, int span) => span == 1 ? widths[column] : widths[column..(column + span)].Sum();

    private void EndRow()
    {
        foreach (var (column, (columns, rows)) in open.ToArray())
        {
            if (rows == 1)
            {
                open.Remove(column);
            }
            else
            {
                open[column] = (columns, rows - 1);
            }
        }
    }

    private static int[] Widths(TableGrid grid, int total)
    {
        int[] edges = [.. grid.Edges.Select(edge => (int)Math.Round(total * edge / grid.Width))];
        return [.. edges.Skip(1).Select((edge, column) => edge - edges[column])];
    }

    private static WordAlignment? Alignment(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => WordAlignment.Left,
        ColumnAlignment.Right => WordAlignment.Right,
        _ => null,
    };
}
