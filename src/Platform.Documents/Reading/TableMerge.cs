using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Joins the cells of a table's head or body: <c>^</c> continues the cell above, <c>&lt;</c> the one to the left.</summary>
internal sealed class TableMerge(List<TableLine> rows, int columns, int? leastHeight, DiagnosticList diagnostics)
{
    private readonly (int Row, int Column)[,] owners = new (int, int)[rows.Count, columns];
    private readonly int[,] areas = new int[rows.Count, columns];

    public ImmutableArray<TableRow> Merge()
    {
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var owner = Owner(row, column);
                owners[row, column] = owner;
                areas[owner.Row, owner.Column]++;
            }
        }

        return [.. rows.Select((line, row) => new TableRow(Cells(row), line.Line.Number, line.Height ?? leastHeight))];
    }

    private (int Row, int Column) Owner(int row, int column)
    {
        switch (rows[row].Shape(rows[row].Cells[column]))
        {
            case "^" when row > 0:
                return owners[row - 1, column];
            case "<" when column > 0:
                return owners[row, column - 1];
            case "^":
                Report(row, column, "上面没有可以并入的单元格，表头和表身不能合并；要印出“^”，请写成“\\^”。");
                break;
            case "<":
                Report(row, column, "左边没有可以并入的单元格；要印出“<”，请写成“\\<”。");
                break;
        }

        return (row, column);
    }

    private ImmutableArray<TableCell> Cells(int row)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        for (var column = 0; column < columns; column++)
        {
            if (owners[row, column] == (row, column))
            {
                cells.Add(Cell(row, column));
            }
        }

        return cells.ToImmutable();
    }

    private TableCell Cell(int row, int column)
    {
        var (rowSpan, columnSpan) = (1, 1);
        while (column + columnSpan < columns && owners[row, column + columnSpan] == (row, column))
        {
            columnSpan++;
        }

        while (row + rowSpan < rows.Count && owners[row + rowSpan, column] == (row, column))
        {
            rowSpan++;
        }

        if (areas[row, column] != rowSpan * columnSpan)
        {
            Report(row, column, "合并后的单元格不是矩形，请检查“^”和“<”。");
        }

        return new TableCell(CellText.Read(rows[row].Line, rows[row].Cells[column], diagnostics), column, rowSpan, columnSpan);
    }

    private void Report(int row, int column, string message)
    {
        var line = rows[row].Line;
        diagnostics.Add(line.Number, line.Column(rows[row].Cells[column].Start.Value), message);
    }
}
