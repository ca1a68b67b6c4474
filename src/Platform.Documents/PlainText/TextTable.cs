using Platform.Documents.Model;

namespace Platform.Documents.PlainText;

/// <summary>Draws a table with merged cells.</summary>
internal sealed class TextTable
{
    private const int Padding = 1;
    private const int Narrowest = 4;

    // What a line of text stands for, in mm.
    private const int LineHeight = 10;

    private readonly Table table;
    private readonly List<TableRow> rows;
    private readonly int[] lefts;
    private readonly int[] tops;

    public TextTable(Table table)
    {
        this.table = table;
        rows = [.. table.HeadRows, .. table.Rows];
        lefts = Positions(new TextTableWidths(table, rows).Columns(TextPage.Width, Narrowest));
        tops = Positions(Heights());
    }

    public IEnumerable<string> Lines()
    {
        var canvas = new TextCanvas(lefts[^1] + 1, tops[^1] + 1);
        foreach (var (cell, row) in Cells())
        {
            Draw(canvas, cell, row);
        }

        return canvas.Lines();
    }

    private void Draw(TextCanvas canvas, TableCell cell, int row)
    {
        var (left, right) = (lefts[cell.Column], lefts[cell.Column + cell.ColumnSpan]);
        var (top, bottom) = (tops[row], tops[row + cell.RowSpan]);
        canvas.Box(left, top, right, bottom);
        var text = Wrap(cell);
        var first = text.Foot.Count > 0 ? top + 1 : top + 1 + ((bottom - top - 1 - text.Count) / 2);
        var column = table.Columns[cell.Column];
        var alignment = row < table.HeadRows.Length || column.IsLabel ? ColumnAlignment.Center : column.Alignment;
        Draw(canvas, text.Body, left, first, Inner(cell), alignment);
        Draw(canvas, text.Foot, left, bottom - text.Foot.Count, Inner(cell), ColumnAlignment.Right);
    }

    private static void Draw(TextCanvas canvas, List<string> lines, int left, int top, int width, ColumnAlignment alignment)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var free = width - CellWidth.Of(lines[i]);
            var shift = alignment switch { ColumnAlignment.Left => 0, ColumnAlignment.Right => free, _ => free / 2 };
            canvas.Text(left + 1 + Padding + shift, top + i, lines[i]);
        }
    }

    private IEnumerable<(TableCell Cell, int Row)> Cells() => rows.SelectMany((row, index) => row.Cells.Select(cell => (cell, index)));

    private TextCell Wrap(TableCell cell) => TextCell.Of(cell, Inner(cell));

    private int Inner(TableCell cell) => lefts[cell.Column + cell.ColumnSpan] - lefts[cell.Column] - 1 - (2 * Padding);

    // A cell over several rows makes its last row taller when the rows together are too low for it.
    private int[] Heights()
    {
        var heights = rows.Select(row => Math.Max(1, (row.LeastHeight ?? 0) / LineHeight)).ToArray();
        foreach (var (cell, row) in Cells().OrderBy(placed => placed.Cell.RowSpan))
        {
            var spanned = heights.Skip(row).Take(cell.RowSpan).Sum() + cell.RowSpan - 1;
            heights[row + cell.RowSpan - 1] += Math.Max(0, Wrap(cell).Count - spanned);
        }

        return heights;
    }

    // Where each border stands: a border takes one place, then comes what it encloses.
    private static int[] Positions(int[] sizes)
    {
        var positions = new int[sizes.Length + 1];
        for (var i = 0; i < sizes.Length; i++)
        {
            positions[i + 1] = positions[i] + sizes[i] + 1;
        }

        return positions;
    }
}
