using Platform.Documents.Model;

namespace Platform.Documents.PlainText;

/// <summary>Shares the page's width among the columns: as written, else by what they hold.</summary>
internal sealed class TextTableWidths(Table table, List<TableRow> rows)
{
    private const int Padding = 2;

    public int[] Columns(int pageWidth, int narrowest)
    {
        var room = pageWidth - table.Columns.Length - 1;
        var wanted = Enumerable.Range(0, table.Columns.Length).Select(column => Math.Max(narrowest + Padding, Natural(column))).ToArray();
        WidenBelowSpans(wanted);
        var given = table.Columns.Sum(column => column.WidthPercent ?? 0);
        if (given > 0)
        {
            var open = table.Columns.Count(column => column.WidthPercent is null);
            return [.. table.Columns.Select(column => Math.Max(narrowest + Padding, room * (column.WidthPercent ?? ((100 - given) / open)) / 100))];
        }

        // The widest column gives way until the table fits.
        while (wanted.Sum() > room && wanted.Max() > narrowest + Padding)
        {
            wanted[Array.IndexOf(wanted, wanted.Max())]--;
        }

        return wanted;
    }

    private void WidenBelowSpans(int[] wanted)
    {
        foreach (var cell in rows.SelectMany(row => row.Cells).Where(cell => cell.ColumnSpan > 1))
        {
            var spanned = wanted.AsSpan(cell.Column, cell.ColumnSpan);
            var missing = TextCell.Natural(cell) + Padding - spanned.Length + 1;
            foreach (var width in spanned)
            {
                missing -= width;
            }

            for (var i = 0; missing > 0; missing--, i++)
            {
                spanned[i % spanned.Length]++;
            }
        }
    }

    private int Natural(int column) => Padding + rows
        .SelectMany(row => row.Cells)
        .Where(cell => cell.Column == column && cell.ColumnSpan == 1)
        .Select(cell => TextCell.Natural(cell))
        .DefaultIfEmpty(0)
        .Max();
}
