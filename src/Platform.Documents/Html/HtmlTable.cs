using System.Globalization;
using Platform.Documents.Model;

namespace Platform.Documents.Html;

/// <summary>Writes a table.</summary>
internal sealed class HtmlTable(Table table, HtmlOutput output, HtmlRuns runs)
{
    public void Write()
    {
        var fixedWidths = table.Columns.Any(column => column.WidthPercent is not null);
        output.Open("table", fixedWidths ? "doc-table doc-table-fixed" : "doc-table").Break();
        if (fixedWidths)
        {
            WriteWidths();
        }

        if (!table.HeadRows.IsEmpty)
        {
            output.Open("thead").Break();
            foreach (var row in table.HeadRows)
            {
                WriteRow(row, isHead: true);
            }

            output.Close("thead").Break();
        }

        output.Open("tbody").Break();
        foreach (var row in table.Rows)
        {
            WriteRow(row, isHead: false);
        }

        output.Close("tbody").Break().Close("table").Break();
    }

    private void WriteWidths()
    {
        output.Open("colgroup");
        foreach (var column in table.Columns)
        {
            output.Open("col", column.WidthPercent is { } width ? $"doc-width-{width.ToString(CultureInfo.InvariantCulture)}" : null);
        }

        output.Close("colgroup").Break();
    }

    private void WriteRow(TableRow row, bool isHead)
    {
        output.Open("tr");
        foreach (var cell in row.Cells)
        {
            var tag = isHead ? "th" : "td";
            output.Open(
                tag,
                isHead ? null : Alignment(table.Columns[cell.Column].Alignment),
                ("scope", isHead ? cell.ColumnSpan > 1 ? "colgroup" : "col" : null),
                ("rowspan", Span(cell.RowSpan)),
                ("colspan", Span(cell.ColumnSpan)));
            runs.Write(cell.Text);
            output.Close(tag);
        }

        output.Close("tr").Break();
    }

    private static string? Span(int span) => span > 1 ? span.ToString(CultureInfo.InvariantCulture) : null;

    private static string? Alignment(ColumnAlignment alignment) => alignment switch
    {
        ColumnAlignment.Left => "doc-left",
        ColumnAlignment.Right => "doc-right",
        _ => null,
    };
}
