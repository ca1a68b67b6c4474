using System.Collections.Immutable;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>The heights of a table's rows as the plan has them where no page divides a merged cell, in mm.</summary>
internal static class RowHeights
{
    public static double[] Of(TableGrid grid, ImmutableArray<TableRow> rows, bool isHead)
    {
        var heights = new double[rows.Length];
        List<SetCell> cells = [.. rows.SelectMany((row, index) => row.Cells.Select(cell => grid.Set(cell, index, isHead, PlannedTag.None)))];
        for (var row = 0; row < rows.Length; row++)
        {
            heights[row] = cells.Where(cell => cell.LastRow == row)
                .Select(cell => cell.Wanted(grid.LineHeight) - heights[cell.Row..row].Sum())
                .Append(Math.Max(grid.LineHeight + (2 * SetCell.Margin), rows[row].LeastHeight ?? 0))
                .Max();
        }

        return heights;
    }
}
