using System.Collections.Immutable;
using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>The columns of a table and the set text of its cells.</summary>
internal sealed class TableGrid
{
    public const double SideMargin = 1.5;
    public const double NarrowMargin = 0.5;
    private readonly TypeCase type;
    private readonly Table table;
    private readonly TypeStyle body;
    private readonly TypeStyle head;

    private readonly double[] edges;
    private double? beginning;
    private readonly Dictionary<TableCell, SetCell> set = new(ReferenceEqualityComparer.Instance);

    public TableGrid(Table table, TypeCase type)
    {
        this.table = table;
        this.type = type;
        body = TypeStyle.Square(PlannedElement.Table, FontRole.FangSong, type.Profile.TableSize);
        head = body with { Role = FontRole.Hei };
        edges = Measured();
    }

    public double LineHeight => 1.5 * body.Em;

    public TypeStyle Style => body;

    public bool HasTooNarrowColumn => Enumerable.Range(0, edges.Length - 1).Any(i => edges[i + 1] - edges[i] - (2 * NarrowMargin) < body.Em);

    /// <summary>Left edges of the columns, and the right edge of the last.</summary>
    public IReadOnlyList<double> Edges => edges;

    public double Width => edges[^1];

    public double Left(TableCell cell) => edges[cell.Column];

    public double Right(TableCell cell) => edges[cell.Column + cell.ColumnSpan];

    /// <summary>The height of the heads and the first row, cells of several rows aside.</summary>
    public double Beginning => beginning ??= table.HeadRows.Sum(row => Own(row, isHead: true)) + table.Rows.Take(1).Sum(row => Own(row, isHead: false));

    /// <summary>Whether a cell names what stands beside or below it.</summary>
    public bool IsLabel(TableCell cell, bool isHead) => isHead || table.Columns[cell.Column].IsLabel;

    /// <summary>What a cell keeps free at both sides.</summary>
    public double MarginOf(TableCell cell) => Right(cell) - Left(cell) < 8 * SideMargin ? NarrowMargin : SideMargin;

    /// <summary>A cell that has been set, before any page had a part of it.</summary>
    public SetCell SetAgain(TableCell cell) => set[cell].Anew();

    public SetCell Set(TableCell cell, int row, bool isHead, int tag)
    {
        var lines = ImmutableArray.CreateBuilder<SetLine>(cell.Lines.Length);
        var foot = 0;
        foreach (var text in cell.Lines)
        {
            var before = lines.Count;
            Set(lines, text, cell, isHead, tag);
            foot += text.AtFoot ? lines.Count - before : 0;
        }

        return set[cell] = new SetCell(cell, row, isHead, lines.DrainToImmutable(), foot);
    }

    private double Own(TableRow row, bool isHead) => row.Cells
        .Where(cell => cell.RowSpan == 1)
        .Select(cell => Set(cell, 0, isHead, PlannedTag.None).Wanted(LineHeight))
        .Append(row.LeastHeight ?? 0)
        .Append(LineHeight + (2 * SetCell.Margin))
        .Max();

    private void Set(ImmutableArray<SetLine>.Builder written, CellLine text, TableCell cell, bool isHead, int tag)
    {
        var width = Right(cell) - Left(cell);
        var margin = MarginOf(cell);
        var isLabel = IsLabel(cell, isHead);
        var cells = type.Cells(text.Text, isLabel ? head : body);
        var lines = LineSetter.Set(cells, width - (2 * margin), justify: false);
        if (isLabel && lines.Count > 1)
        {
            // Lines of a label are of one length: no single character on the last.
            lines = LineSetter.Set(cells, Math.Min(width - (2 * margin), body.Em * Math.Ceiling(cells.Sum(cell => cell.Advance) / lines.Count / body.Em)), justify: false);
        }

        // An empty line between others keeps its place.
        if (!text.AtFoot && lines.Count == 0 && cell.Lines.Length > 1)
        {
            lines.Add(new SetLine([], 0));
        }

        var alignment = isLabel ? ColumnAlignment.Center : table.Columns[cell.Column].Alignment;
        foreach (var line in lines)
        {
            var indent = text.AtFoot ? Math.Max(margin, width - margin - body.Em - line.Width) : Indent(line, alignment, width, margin);
            written.Add(line with { Tag = tag, Indent = indent });
        }
    }

    private static double Indent(SetLine line, ColumnAlignment alignment, double width, double margin) => alignment switch
    {
        ColumnAlignment.Left => margin,
        ColumnAlignment.Right => width - margin - line.Width,
        _ => (width - line.Width) / 2,
    };

    private double[] Measured()
    {
        var given = table.Columns.Sum(column => column.WidthPercent ?? 0);
        var open = table.Columns.Count(column => column.WidthPercent is null);
        var share = open == 0 ? 0 : (100.0 - given) / open;
        var whole = open == 0 ? given : 100;
        var result = new double[table.Columns.Length + 1];
        for (var i = 0; i < table.Columns.Length; i++)
        {
            result[i + 1] = result[i] + (type.Width * (table.Columns[i].WidthPercent ?? share) / whole);
        }

        return result;
    }
}
