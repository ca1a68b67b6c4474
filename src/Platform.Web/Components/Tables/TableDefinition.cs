using System.Linq.Expressions;
using Platform.Core.Notices.Templates;
using Platform.Web.Components.Casework;

namespace Platform.Web.Components.Tables;

/// <summary>
/// 数据表: columns, filters and order of a table, declared once for the page and for Excel. Rows may be a list or a database
/// query: filters, orders and sums are expressions.
/// </summary>
/// <param name="title">What the rows are, e.g. 托育机构; caption of the table and name of the Excel file.</param>
/// <param name="key">Tells rows apart in a selection.</param>
public sealed class TableDefinition<T>(string title, Func<T, string> key)
{
    private readonly List<TableColumn<T>> _columns = [];
    private readonly List<TableFilter<T>> _filters = [];
    private readonly List<(SortKey<T> Key, bool Descending)> _order = [];

    public string Title { get; } = title;

    /// <summary>The unit that counts rows, e.g. 家 or 件.</summary>
    public string Counter { get; init; } = "条";

    /// <summary>What would be here and how to begin, while there is nothing at all.</summary>
    public required EmptyState Empty { get; init; }

    /// <summary>Where a row's first cell leads; null when rows have no page.</summary>
    public Func<T, string>? Link { get; init; }

    /// <summary>What can be done with several rows at once; none means that rows cannot be selected.</summary>
    public IReadOnlyList<BulkAction> Bulk { get; init; } = [];

    internal IReadOnlyList<TableColumn<T>> Columns => _columns;
    internal IReadOnlyList<TableFilter<T>> Filters => _filters;
    internal IReadOnlyList<(SortKey<T> Key, bool Descending)> Order => _order;
    internal Func<T, string> Key { get; } = key;

    public TableDefinition<T> Text(string name, string title, Expression<Func<T, string?>> value, ColumnWidth width = ColumnWidth.Content)
    {
        var read = value.Compile();
        return Add(new(new TableHead(name, title, ColumnKind.Text) { Width = width }, row => Cell.Of(read(row))), value);
    }

    /// <summary>A text that only the platform can read, such as an encrypted name: the database cannot order by it.</summary>
    public TableDefinition<T> Said(string name, string title, Func<T, string> words, ColumnWidth width = ColumnWidth.Content)
    {
        _columns.Add(new(new TableHead(name, title, ColumnKind.Text) { Width = width }, row => Cell.Of(words(row))));
        return this;
    }

    /// <summary>A key shown under its name; orders by the key.</summary>
    public TableDefinition<T> Text(string name, string title, Expression<Func<T, string>> value, Func<string, string> words)
    {
        var read = value.Compile();
        return Add(new(new TableHead(name, title, ColumnKind.Text), row => Cell.Of(words(read(row)))), value);
    }

    /// <summary>A status whose word depends on more of the row; orders by the value.</summary>
    public TableDefinition<T> Tag<TValue>(string name, string title, Expression<Func<T, TValue>> value, Func<T, TValue, StatusTag> words)
    {
        var read = value.Compile();
        return Add(new(new TableHead(name, title, ColumnKind.Tag), row => Cell.Of(words(row, read(row)))), value);
    }

    /// <summary>A status or a kind: a word with a tone; orders by the value, not by the word.</summary>
    public TableDefinition<T> Tag<TValue>(string name, string title, Expression<Func<T, TValue>> value, Func<TValue, StatusTag> words)
    {
        var read = value.Compile();
        return Add(new(new TableHead(name, title, ColumnKind.Tag), row => Cell.Of(words(read(row)))), value);
    }

    public TableDefinition<T> Number(string name, string title, Expression<Func<T, decimal?>> value, string? unit = null, bool sum = false)
    {
        var read = value.Compile();
        return Add(new(new TableHead(name, title, ColumnKind.Number) { Unit = unit }, row => Cell.Figure(read(row))) { Sum = SumOf(value, sum) }, value);
    }

    /// <summary>Yuan with two decimals.</summary>
    public TableDefinition<T> Money(string name, string title, Expression<Func<T, decimal?>> value, bool sum = false)
    {
        var read = value.Compile();
        return Add(new(new TableHead(name, title, ColumnKind.Money) { Unit = "元" }, row => Cell.Money(read(row))) { Sum = SumOf(value, sum) }, value);
    }

    public TableDefinition<T> Day(string name, string title, Expression<Func<T, DateOnly?>> value)
    {
        var read = value.Compile();
        return Add(new(new TableHead(name, title, ColumnKind.Day), row => Cell.Of(read(row))), value);
    }

    public TableDefinition<T> Moment(string name, string title, Expression<Func<T, DateTimeOffset?>> value)
    {
        var read = value.Compile();
        return Add(new(new TableHead(name, title, ColumnKind.Moment), row => Cell.Moment(read(row))), value);
    }

    /// <summary>A last day, shown as the working days that are left; Excel gets the day.</summary>
    public TableDefinition<T> Deadline(string name, string title, Expression<Func<T, DateOnly?>> value, Func<DateOnly, DeadlineChip> chip)
    {
        var read = value.Compile();
        return Add(new(new TableHead(name, title, ColumnKind.Day), row => read(row) is { } day ? Cell.Of(day, chip(day)) : Cell.Empty), value);
    }

    /// <summary>A text filter: <c>text => row => row.Name.Contains(text)</c>.</summary>
    public TableDefinition<T> Search(string name, string label, Func<string, Expression<Func<T, bool>>> condition, string? example = null)
    {
        _filters.Add(new(new FilterField(name, label) { Example = example }, condition));
        return this;
    }

    /// <summary>A choice; a value that is not offered is not asked.</summary>
    public TableDefinition<T> Choice(string name, string label, IReadOnlyList<Option> options, Func<string, Expression<Func<T, bool>>> condition)
    {
        _filters.Add(new(
            new FilterField(name, label) { Options = options },
            value => options.Any(option => option.Value == value) ? condition(value) : null));
        return this;
    }

    /// <summary>A day, typed as people type it: <c>day => row => row.Filed >= day</c>.</summary>
    public TableDefinition<T> OnDay(string name, string label, Func<DateOnly, Expression<Func<T, bool>>> condition)
    {
        _filters.Add(new(
            new FilterField(name, label) { Example = "2026.11.1" },
            value => TypedDate.TryRead(value, out var day) ? condition(day) : null));
        return this;
    }

    /// <summary>The table's own order, and what breaks ties of any other; the last one should be unique.</summary>
    public TableDefinition<T> OrderBy<TValue>(Expression<Func<T, TValue>> value, bool descending = false)
    {
        _order.Add((SortKey<T>.Of(value), descending));
        return this;
    }

    /// <summary>Reads what the address asks of this table.</summary>
    public TableQuery Query(IQueryCollection query) => TableQuery.Read(
        query, _columns.Where(column => column.Head.Sortable).Select(column => column.Head.Name), _filters.Select(filter => filter.Field.Name));

    private TableDefinition<T> Add<TValue>(TableColumn<T> column, Expression<Func<T, TValue>> value)
    {
        _columns.Add(column with { Head = column.Head with { Sortable = true }, Sort = SortKey<T>.Of(value) });
        return this;
    }

    private static Func<IQueryable<T>, CancellationToken, Task<decimal>>? SumOf(Expression<Func<T, decimal?>> value, bool wanted) =>
        wanted ? async (rows, cancellation) => await RowReader.SumAsync(rows.Select(value), cancellation) : null;
}
