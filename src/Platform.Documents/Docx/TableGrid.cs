using Platform.Documents.Model;

namespace Platform.Documents.Docx;

/// <summary>The widths of a table's columns, in twips, that together fill the text; columns without a width share what is left.</summary>
internal static class TableGrid
{
    public static int[] Widths(Table table, int total)
    {
        var left = 100.0 - table.Columns.Sum(column => column.WidthPercent ?? 0);
        var open = table.Columns.Count(column => column.WidthPercent is null);
        double[] shares = [.. table.Columns.Select(column => column.WidthPercent ?? Math.Max(left / open, 1))];
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
}
