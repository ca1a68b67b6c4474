using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Platform.Documents.Model;

namespace Platform.Documents.Reading;

/// <summary>Reads the adjoining lines of one pipe table.</summary>
internal sealed partial class TableReader(IReadOnlyList<VisibleLine> lines, DiagnosticList diagnostics)
{
    private const int WholeWidth = 100;
    private const int LowestRow = 5;
    private const int HighestRow = 200;

    private int Start => lines[0].Number;

    /// <summary>The table, or null after a diagnostic.</summary>
    public Table? Read()
    {
        var rows = lines.Select(TableLine.Split).ToList();
        var rule = rows.FindIndex(row => row.Cells.Count > 0 && row.Cells.All(cell => Rule().IsMatch(row.Shape(cell))));
        if (rule < 0)
        {
            diagnostics.Add(Start, 1, "表格缺少分隔行：请在表头后面加一行，例如“|---|---|”。");
            return null;
        }

        var columns = ReadColumns(rows[rule]);
        if (!CheckShape(rows, columns.Length) || columns.Length == 0)
        {
            return null;
        }

        var head = new TableMerge(rows[..rule], columns.Length, rows[rule].Height, diagnostics).Merge();
        var body = new TableMerge(rows[(rule + 1)..], columns.Length, rows[rule].Height, diagnostics).Merge();
        if (body.IsEmpty)
        {
            diagnostics.Add(Start, 1, "表格只有表头，没有内容。");
        }

        return new Table(columns, head, body, Start);
    }

    private bool CheckShape(List<TableLine> rows, int columns)
    {
        var sound = true;
        foreach (var row in rows)
        {
            if (!row.IsClosed)
            {
                diagnostics.Add(row.Line.Number, row.Line.Column(row.Line.Text.Length), "表格的每一行都要以竖线“|”结尾，后面只能写行高，例如“| 40mm”。");
                sound = false;
            }
            else if (row.Cells.Count != columns)
            {
                diagnostics.Add(row.Line.Number, row.Line.Column(0), $"这一行有 {row.Cells.Count} 格，分隔行有 {columns} 格；格里的竖线要写成“\\|”。");
                sound = false;
            }
            else if (row.Height is < LowestRow or > HighestRow)
            {
                diagnostics.Add(row.Line.Number, row.Line.Column(row.Cells[^1].End.Value + 1), $"行高 {row.Height} 毫米不对，应在 {LowestRow} 到 {HighestRow} 毫米之间。");
            }
        }

        return sound;
    }

    private ImmutableArray<TableColumn> ReadColumns(TableLine rule)
    {
        ImmutableArray<TableColumn> columns = [.. rule.Cells.Select(cell => ReadColumn(Rule().Match(rule.Shape(cell))))];
        var given = columns.Sum(column => column.WidthPercent ?? 0);
        var open = columns.Count(column => column.WidthPercent is null);
        if (given + open > WholeWidth || (open == 0 && given != WholeWidth))
        {
            diagnostics.Add(rule.Line.Number, rule.Line.Column(0), $"列宽合计 {given}，应是 100；不写宽度的列平分余下的宽度。");
        }

        return columns;
    }

    private static TableColumn ReadColumn(Match rule)
    {
        var alignment = (rule.Groups["left"].Length, rule.Groups["right"].Length) switch
        {
            (1, 0) => ColumnAlignment.Left,
            (0, 1) => ColumnAlignment.Right,
            _ => ColumnAlignment.Center,
        };
        var width = rule.Groups["width"];
        return new TableColumn(alignment, width.Success ? int.Parse(width.ValueSpan, CultureInfo.InvariantCulture) : null, rule.Groups["label"].Success);
    }

    [GeneratedRegex(@"^(?<left>:?)(?:-{3,}|(?<label>={3,}))(?<right>:?)(?:\s*(?<width>[1-9][0-9]?|100)%?)?$")]
    private static partial Regex Rule();
}
