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
/// <param name="IsLabel">Whether its cells name what stands beside them (栏目名称).</param>
public sealed record TableColumn(ColumnAlignment Alignment, int? WidthPercent, bool IsLabel = false);

/// <summary>A row with the cells that begin in it; a cell that continues one above or to the left is not listed.</summary>
/// <param name="LeastHeight">What the row is at least high, in mm, or null.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells, int Line, int? LeastHeight = null);

/// <summary>A cell.</summary>
/// <param name="Lines">At least one; those at the foot come last.</param>
/// <param name="Column">Its first column, from 0.</param>
public sealed record TableCell(ImmutableArray<CellLine> Lines, int Column, int RowSpan, int ColumnSpan)
{
    /// <summary>All lines, with a space between them.</summary>
    public InlineText Text { get; } = Lines.Length == 1 ? Lines[0].Text : new([.. Lines.SelectMany((line, i) => i == 0 ? line.Text.Runs : line.Text.Runs.Insert(0, new Run(" ")))]);
}

/// <summary>What begins on a line of its own in a cell.</summary>
/// <param name="AtFoot">Whether it stands right-aligned at the foot of the cell, as a place to sign does.</param>
public sealed record CellLine(InlineText Text, bool AtFoot);

public enum ColumnAlignment
{
    Left,
    Center,
    Right,
}
