namespace Platform.Web.Components.Tables;

public enum ColumnKind { Text, Number, Money, Day, Moment, Tag }

/// <summary>How much of the table's width a column takes; without a word it takes what its content needs.</summary>
public enum ColumnWidth { Content, Narrow, Wide, Fill }

/// <summary>A column's head.</summary>
public sealed record TableHead(string Name, string Title, ColumnKind Kind)
{
    /// <summary>Unit in the head, so that cells are bare figures.</summary>
    public string? Unit { get; init; }
    public ColumnWidth Width { get; init; }
    public bool Sortable { get; init; }
    public bool RightAligned => Kind is ColumnKind.Number or ColumnKind.Money;
    public string TitleWithUnit => Unit is null ? Title : $"{Title}（{Unit}）";
}

/// <summary>A column as declared: its head, how a row fills it, how it orders and adds up.</summary>
internal sealed record TableColumn<T>(TableHead Head, Func<T, Cell> Read)
{
    public SortKey<T>? Sort { get; init; }
    public Func<IQueryable<T>, CancellationToken, Task<decimal>>? Sum { get; init; }
}
