using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>The widths of a table's columns, in twips, that together fill the text.</summary>
internal static class TableGrid
{
    private const double Narrowest = 3;
    private const double Widest = 24;

    public static int[] Widths(Table table, int total)
    {
        var shares = Shares(table);
        var sum = shares.Sum();
        var edges = new int[shares.Length + 1];
        var share = 0.0;
        for (var i = 0; i < shares.Length; i++)
        {
            share += shares[i];
            edges[i + 1] = (int)Math.Round(total * share / sum);
        }

        return [.. Enumerable.Range(0, shares.Length).Select(column => edges[column + 1] - edges[column])];
    }

    private static double[] Shares(Table table)
    {
        if (table.Columns.All(column => column.WidthPercent is null))
        {
            return [.. table.Columns.Select((_, column) => Longest(table, column))];
        }

        var left = 100.0 - table.Columns.Sum(column => column.WidthPercent ?? 0);
        var open = table.Columns.Count(column => column.WidthPercent is null);
        return [.. table.Columns.Select(column => column.WidthPercent ?? Math.Max(left / open, 1))];
    }

    /// <summary>The longest text of a column within limits, so that no column starves another.</summary>
    private static double Longest(Table table, int column)
    {
        var texts = table.HeadRows.Concat(table.Rows)
            .SelectMany(row => row.Cells)
            .Where(cell => cell.Column == column && cell.ColumnSpan == 1)
            .Select(cell => Measure.Width(cell.Text.Text));
        return Math.Clamp(texts.DefaultIfEmpty().Max(), Narrowest, Widest);
    }
}
