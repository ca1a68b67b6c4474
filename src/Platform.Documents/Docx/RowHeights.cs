using System.Collections.Immutable;
using Platform.Documents.Model;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Docx;

/// <summary>The heights of a table's rows as the plan has them where no page divides a merged cell, in mm.</summary>
internal static class RowHeights
{
    public static double[] Of(TableGrid grid, ImmutableArray<TableRow> rows, ImmutableArray<SetCell>[] set)
    {
        var heights = new double[rows.Length];
        List<SetCell> merged = [.. set.SelectMany(row => row).Where(cell => cell.Cell.RowSpan > 1)];
        for (var row = 0; row < rows.Length; row++)
        {
            var height = Math.Max(grid.LineHeight + (2 * SetCell.Margin), rows[row].LeastHeight ?? 0);
            foreach (var cell in set[row])
            {
                height = cell.LastRow == row ? Math.Max(height, cell.Wanted(grid.LineHeight)) : height;
            }

            foreach (var cell in merged)
            {
                height = cell.LastRow == row ? Math.Max(height, cell.Wanted(grid.LineHeight) - heights[cell.Row..row].Sum()) : height;
            }

            heights[row] = height;
        }

        return heights;
    }
}
