using System.Collections.Immutable;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>Sets a table row by row; head rows return on every page, and a row or merged cell that no page can hold is divided.</summary>
internal sealed class TableSetter
{
    private readonly Table table;
    private readonly int tag;
    private readonly TagTree tags;
    private readonly PageFlow flow;
    private readonly TableGrid grid;
    private readonly List<SetCell> open = [];
    private readonly List<(SetCell Cell, Placed Item)> text = [];
    private TableRules rules = new();
    private double top;
    private double bodyTop;
    private bool hasRows;
    private bool isContinued;
    private double given;

    public TableSetter(FlowTable piece, TypeCase type, PageFlow flow)
    {
        table = piece.Table;
        tag = piece.Tag;
        tags = type.Tags;
        this.flow = flow;
        grid = type.Texts.GridOf(table, type);
    }

    private OpenPage Page => flow.Current;

    private double Y
    {
        get => Page.Y;
        set => Page.Y = value;
    }

    /// <param name="tail">The height of what must stand on the page of the last row.</param>
    public void Place(double tail)
    {
        if (grid.HasTooNarrowColumn)
        {
            flow.Notices.Add(new TypesettingNotice($"第{table.Line}行的表格有的列太窄，放不下一个字，请减少列数或改用横排。"));
        }

        Start();
        for (var row = 0; row < table.Rows.Length; row++)
        {
            open.AddRange(Open(table.Rows[row], row, isHead: false));
            PlaceRow(row, row + 1 == table.Rows.Length ? tail : 0);
        }

        Close();
    }

    private void PlaceRow(int row, double tail)
    {
        given = 0;
        while (Height(row, table.Rows) + Reserve(tail) > Page.Room + 1e-6)
        {
            if (hasRows)
            {
                Break();
            }
            else if (Height(row, table.Rows) <= Page.Room + 1e-6)
            {
                break;
            }
            else
            {
                given += Page.Frame.Bottom - Y;
                Y = Page.Frame.Bottom;
                Break();
            }
        }

        Finish(row, Y + Height(row, table.Rows));
    }

    private double Reserve(double tail) => tail < Page.Frame.Height / 2 ? tail : 0;

    // A cell that ends in the row wants what it has not had in the rows above.
    private double Height(int row, ImmutableArray<TableRow> rows)
    {
        var least = Math.Min((rows[row].LeastHeight ?? 0) - given, Page.Frame.Bottom - bodyTop);
        var height = Math.Max(least, grid.LineHeight + (2 * SetCell.Margin));
        foreach (var cell in open.Where(cell => cell.LastRow == row))
        {
            height = Math.Max(height, cell.Wanted(grid.LineHeight) - (Y - cell.Top));
        }

        return height;
    }

    private void Finish(int row, double bottom)
    {
        foreach (var cell in open.Where(cell => cell.LastRow == row))
        {
            Write(cell, bottom, goesOn: false);
        }

        open.RemoveAll(cell => cell.LastRow == row);
        Y = bottom;
        hasRows = true;
    }

    private void Write(SetCell cell, double bottom, bool goesOn)
    {
        var left = Page.Frame.Left + grid.Left(cell.Cell);
        text.AddRange(cell.Place(left, bottom, grid.LineHeight, grid.Style, goesOn).Select(item => (cell, item)));
        rules.Add(left, cell.Top, Page.Frame.Left + grid.Right(cell.Cell), bottom);
    }

    private void Start()
    {
        rules = new TableRules();
        text.Clear();
        top = Y;
        bodyTop = Y;
        var pending = open.ToList();
        open.Clear();
        for (var row = 0; row < table.HeadRows.Length; row++)
        {
            open.AddRange(Open(table.HeadRows[row], row, isHead: true));
            Finish(row, Y + Height(row, table.HeadRows));
        }

        open.Clear();
        open.AddRange(pending);
        open.ForEach(cell => cell.Top = Y);
        bodyTop = Page.Frame.Top + (Y - top);
        hasRows = false;
    }

    private void Break()
    {
        Close();
        flow.NextPage();
        isContinued = true;
        Start();
    }

    private void Close()
    {
        foreach (var cell in open)
        {
            Write(cell, Y, goesOn: true);
        }

        // Reading order: by row, then by column.
        Page.Items.AddRange(text.OrderBy(entry => entry.Cell.IsHead ? 0 : 1).ThenBy(entry => entry.Cell.Row).ThenBy(entry => entry.Cell.Cell.Column).Select(entry => entry.Item));
        Page.Items.AddRange(rules.Items(Page.Frame.Left, top, Page.Frame.Left + grid.Width, Y).Select(rule => new Placed(rule)));
        Page.Touch();
    }

    private int Tag(TableCell cell, bool isLabel, int row) => row == PlannedTag.None
        ? PlannedTag.None
        : tags.Add(new PlannedTag(isLabel ? TagKind.HeadCell : TagKind.Cell, row, 0, cell.RowSpan, cell.ColumnSpan));

    private ImmutableArray<SetCell> Open(TableRow row, int index, bool isHead)
    {
        // Heads that return on the next page are not read again.
        var rowTag = isHead && isContinued ? PlannedTag.None : tags.Add(new PlannedTag(TagKind.Row, tag));
        ImmutableArray<SetCell> cells = [.. row.Cells.Select(cell => grid.Set(cell, index, isHead, Tag(cell, grid.IsLabel(cell, isHead), rowTag)))];
        foreach (var cell in cells)
        {
            cell.Top = Y;
        }

        return cells;
    }
}
