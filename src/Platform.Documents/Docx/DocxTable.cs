using System.Collections.Immutable;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>Writes a table: fixed widths, repeated head rows, rows that no page breaks.</summary>
internal sealed class DocxTable(Table table, TypeCase type, int textWidth)
{
    // What the lines of a table may take from a cell, in twips.
    private const int Borders = 20;

    private readonly TableGrid grid = new(table, type);
    private readonly DocxLines lines = new(spacing: 0, Measure.Points(type.Profile.TableSize));
    private readonly int[] widths = Widths(new TableGrid(table, type), textWidth);

    // What the cells that began above still cover: by first column, the columns and the rows left.
    private readonly SortedDictionary<int, (int Columns, int Rows)> open = [];

    public W.Table Write()
    {
        var written = new W.Table(
            new W.TableProperties
            {
                TableStyle = new W.TableStyle { Val = StyleId.Table },
                TableWidth = new W.TableWidth { Width = Measure.Text(textWidth), Type = W.TableWidthUnitValues.Dxa },
                TableJustification = new W.TableJustification { Val = W.TableRowAlignmentValues.Center },
                TableLayout = new W.TableLayout { Type = W.TableLayoutValues.Fixed },
            },
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Measure.Text(width) })));
        Append(written, table.HeadRows, isHead: true);
        Append(written, table.Rows, isHead: false);
        return written;
    }

    private void Append(W.Table written, ImmutableArray<TableRow> rows, bool isHead)
    {
        var heights = RowHeights.Of(grid, rows, isHead);
        written.Append(rows.Select((row, index) => Row(row, heights[index], isHead)));
    }

    private W.TableRow Row(TableRow row, double height, bool isHead)
    {
        var properties = new W.TableRowProperties(
            new W.CantSplit(),
            new W.TableRowHeight { Val = (uint)Measure.Millimetres(height), HeightType = W.HeightRuleValues.AtLeast });
        if (isHead)
        {
            properties.Append(new W.TableHeader());
        }

        var written = new W.TableRow(properties);
        var begun = row.Cells.ToDictionary(cell => cell.Column);
        for (var column = 0; column < widths.Length;)
        {
            written.Append(begun.TryGetValue(column, out var cell) ? Begin(cell, height, isHead) : Continue(column));
            column += cell?.ColumnSpan ?? open.GetValueOrDefault(column, (Columns: 1, Rows: 0)).Columns;
        }

        EndRow();
        return written;
    }

    private W.TableCell Begin(TableCell cell, double height, bool isHead)
    {
        if (cell.RowSpan > 1)
        {
            open[cell.Column] = (cell.ColumnSpan, cell.RowSpan);
        }

        var column = table.Columns[cell.Column];
        var (margin, spacing) = Fit(cell, isHead);
        var content = new DocxCell(cell, isHead || column.IsLabel, Alignment(column.Alignment));
        var properties = Properties(cell.Column, cell.ColumnSpan);
        properties.VerticalMerge = cell.RowSpan > 1 ? new W.VerticalMerge { Val = W.MergedCellValues.Restart } : null;
        properties.TableCellMargin = margin < TableGrid.SideMargin ? DocxTableStyle.NarrowMargin(margin) : null;
        properties.TableCellVerticalAlignment!.Val = content.HasFoot ? W.TableVerticalAlignmentValues.Top : W.TableVerticalAlignmentValues.Center;
        var written = new W.TableCell(properties);
        written.Append(content.Write(Measure.Millimetres(height), grid.Set(cell, row: 0, isHead, PlannedTag.None).LineCount, spacing));
        return written;
    }

    // Text that just fills its cell takes from the margins before its characters move together.
    private (double Margin, int? Spacing) Fit(TableCell cell, bool isHead)
    {
        var margin = grid.MarginOf(cell);
        if (cell.Text.IsEmpty || cell.Lines.Length > 1)
        {
            return (margin, null);
        }

        var cells = grid.Cells(cell, isHead);
        var count = grid.Set(cell, row: 0, isHead, PlannedTag.None).LineCount;
        return lines.Fits(cells, count, Room(cell, margin))
            ? (margin, null)
            : (TableGrid.NarrowMargin, lines.Spacing(cells, count, Room(cell, TableGrid.NarrowMargin)));
    }

    private int Room(TableCell cell, double margin) => Measure.Millimetres(grid.Right(cell) - grid.Left(cell) - (2 * margin)) - Borders;

    private W.TableCell Continue(int column)
    {
        var properties = Properties(column, open.GetValueOrDefault(column, (Columns: 1, Rows: 0)).Columns);
        properties.VerticalMerge = open.ContainsKey(column) ? new W.VerticalMerge() : null;
        return new W.TableCell(properties, DocxText.Paragraph(StyleId.TableText));
    }

    private W.TableCellProperties Properties(int column, int span) => new()
    {
        TableCellWidth = new W.TableCellWidth { Width = Measure.Text(widths[column..(column + span)].Sum()), Type = W.TableWidthUnitValues.Dxa },
        GridSpan = span > 1 ? new W.GridSpan { Val = span } : null,
        TableCellVerticalAlignment = new W.TableCellVerticalAlignment { Val = W.TableVerticalAlignmentValues.Center },
    };

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

    private static W.JustificationValues? Alignment(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => W.JustificationValues.Left,
        ColumnAlignment.Right => W.JustificationValues.Right,
        _ => null,
    };
}
