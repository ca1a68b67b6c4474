using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>Writes a table: fixed widths, repeated head rows, rows that no page breaks.</summary>
internal sealed class DocxTable(Table table, int textWidth)
{
    private readonly int[] widths = TableGrid.Widths(table, textWidth);

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
        written.Append(table.HeadRows.Select(row => Row(row, isHead: true)));
        written.Append(table.Rows.Select(row => Row(row, isHead: false)));
        return written;
    }

    private W.TableRow Row(TableRow row, bool isHead)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (row.LeastHeight is { } height)
        {
            properties.Append(new W.TableRowHeight { Val = (uint)Measure.Millimetres(height), HeightType = W.HeightRuleValues.AtLeast });
        }

        if (isHead)
        {
            properties.Append(new W.TableHeader());
        }

        var written = new W.TableRow(properties);
        var begun = row.Cells.ToDictionary(cell => cell.Column);
        for (var column = 0; column < widths.Length;)
        {
            written.Append(begun.TryGetValue(column, out var cell) ? Begin(cell, row, isHead) : Continue(column));
            column += cell?.ColumnSpan ?? open.GetValueOrDefault(column, (Columns: 1, Rows: 0)).Columns;
        }

        EndRow();
        return written;
    }

    private W.TableCell Begin(TableCell cell, TableRow row, bool isHead)
    {
        if (cell.RowSpan > 1)
        {
            open[cell.Column] = (cell.ColumnSpan, cell.RowSpan);
        }

        var column = table.Columns[cell.Column];
        var content = new DocxCell(cell, isHead || column.IsLabel, Alignment(column.Alignment));
        var properties = Properties(cell.Column, cell.ColumnSpan);
        properties.VerticalMerge = cell.RowSpan > 1 ? new W.VerticalMerge { Val = W.MergedCellValues.Restart } : null;
        properties.TableCellVerticalAlignment!.Val = content.HasFoot ? W.TableVerticalAlignmentValues.Top : W.TableVerticalAlignmentValues.Center;
        var written = new W.TableCell(properties);
        written.Append(content.Write(widths[cell.Column..(cell.Column + cell.ColumnSpan)].Sum(), Height(cell, row, isHead)));
        return written;
    }

    private int Height(TableCell cell, TableRow row, bool isHead)
    {
        var rows = isHead ? table.HeadRows : table.Rows;
        return Measure.Millimetres(rows.Skip(rows.IndexOf(row)).Take(cell.RowSpan).Sum(spanned => spanned.LeastHeight ?? 0));
    }

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

    private static W.JustificationValues? Alignment(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => W.JustificationValues.Left,
        ColumnAlignment.Right => W.JustificationValues.Right,
        _ => null,
    };
}
