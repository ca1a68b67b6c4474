using System.Collections.Immutable;

namespace Platform.Documents.Model;

/// <summary>A table (表格). Head rows repeat on every page.</summary>
public sealed record Table(
    ImmutableArray<TableColumn> Columns,
    ImmutableArray<TableRow> HeadRows,
    ImmutableArray<TableRow> Rows,
    int Line) : Block(Line);

/// <summary>A column of a table.</summary>
/// <param name="WidthPercent">Its share of the table's width, 1 to 100, or null when it takes an equal share of what is left.</param>
public sealed record TableColumn(ColumnAlignment Alignment, int? WidthPercent);

/// <summary>A row with the cells that begin in it; a cell that continues one above or to the left is not listed.</summary>
public sealed record TableRow(ImmutableArray<TableCell> Cells, int Line);

/// <summary>A cell.</summary>
/// <param name="Column">Its first column, from 0.</param>
public sealed record TableCell(InlineText Text, int Column, int RowSpan, int ColumnSpan);

public enum ColumnAlignment
{
    Left,
    Center,
    Right,
}
