namespace Platform.Web.Components.Tables;

/// <summary>One page of a table, ready to be shown.</summary>
public sealed record DataTable(string Title, TableQuery Query, IReadOnlyList<TableHead> Heads, IReadOnlyList<TableRow> Rows)
{
    public required string Counter { get; init; }

    /// <summary>Rows that the filters leave, on all pages.</summary>
    public required int Total { get; init; }
    public required EmptyState Empty { get; init; }
    public IReadOnlyList<FilterField> Filters { get; init; } = [];
    public IReadOnlyList<BulkAction> Bulk { get; init; } = [];

    /// <summary>Sums over all pages, by column.</summary>
    public IReadOnlyDictionary<string, Cell> Sums { get; init; } = new Dictionary<string, Cell>();

    public Pagination Pages => new(Query.Page, Query.Size, Total);
}

/// <summary>One row: its key, where it leads and its cells in the order of the heads.</summary>
public sealed record TableRow(string Key, string? Url, IReadOnlyList<Cell> Cells);

/// <summary>批量操作: a button of the bar that a selection brings up; posts the keys as <c>selected</c> to a handler of the page.</summary>
public sealed record BulkAction(string Text, string Icon, string Handler)
{
    /// <summary>A dangerous act asks again on a page of its own.</summary>
    public bool Dangerous { get; init; }
}
