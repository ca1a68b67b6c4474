namespace Platform.Web.Components.Tables;

/// <summary>Filters, orders, counts and cuts the rows of a table.</summary>
public static class TableLoading
{
    /// <summary>The page that the query asks for; the last one where it asks beyond.</summary>
    /// <param name="complete">Reads what is dear to read of the rows of this page only; nothing is filtered, ordered or summed by it.</param>
    public static async Task<DataTable> LoadAsync<T>(
        this TableDefinition<T> table, IQueryable<T> rows, TableQuery query, CancellationToken cancellation, Func<IReadOnlyList<T>, Task<IReadOnlyList<T>>>? complete = null)
    {
        var filtered = Filtered(table, rows, query);
        var total = await RowReader.CountAsync(filtered, cancellation);
        query = query with { Page = Math.Min(query.Page, new Pagination(1, query.Size, total).Last) };
        var cut = Ordered(table, filtered, query).Skip((query.Page - 1) * query.Size).Take(query.Size);
        IReadOnlyList<T> page = await RowReader.ListAsync(cut, cancellation);
        page = complete is null ? page : await complete(page);
        return new DataTable(table.Title, query, [.. table.Columns.Select(column => column.Head)], [.. page.Select(row => RowOf(table, row))])
        {
            Counter = table.Counter,
            Total = total,
            Empty = table.Empty,
            Filters = [.. table.Filters.Select(filter => filter.Field)],
            Bulk = table.Bulk,
            Sums = await Sums(table, filtered, cancellation),
        };
    }

    /// <summary>Everything that the filters leave, in the order asked for, as a workbook.</summary>
    public static async Task<byte[]> ExportAsync<T>(
        this TableDefinition<T> table, IQueryable<T> rows, TableQuery query, CancellationToken cancellation)
    {
        var all = await RowReader.ListAsync(Ordered(table, Filtered(table, rows, query), query), cancellation);
        return ExcelWriter.Write(
            table.Title, [.. table.Columns.Select(column => column.Head)], all.Select(row => RowOf(table, row).Cells));
    }

    private static IQueryable<T> Filtered<T>(TableDefinition<T> table, IQueryable<T> rows, TableQuery query)
    {
        foreach (var filter in table.Filters)
        {
            if (query.Filters.TryGetValue(filter.Field.Name, out var value) && filter.Condition(value) is { } condition)
            {
                rows = rows.Where(condition);
            }
        }

        return rows;
    }

    private static IQueryable<T> Ordered<T>(TableDefinition<T> table, IQueryable<T> rows, TableQuery query)
    {
        var asked = table.Columns.FirstOrDefault(column => column.Head.Name == query.Sort)?.Sort;
        var order = asked is null ? table.Order : [(asked, query.Descending), .. table.Order];
        return order.Count == 0
            ? rows
            : order.Skip(1).Aggregate(order[0].Key.First(rows, order[0].Descending), (ordered, next) => next.Key.Then(ordered, next.Descending));
    }

    private static TableRow RowOf<T>(TableDefinition<T> table, T row) =>
        new(table.Key(row), table.Link?.Invoke(row), [.. table.Columns.Select(column => column.Read(row))]);

    private static async Task<Dictionary<string, Cell>> Sums<T>(TableDefinition<T> table, IQueryable<T> rows, CancellationToken cancellation)
    {
        var sums = new Dictionary<string, Cell>(StringComparer.Ordinal);
        foreach (var column in table.Columns.Where(column => column.Sum is not null))
        {
            var sum = await column.Sum!(rows, cancellation);
            sums[column.Head.Name] = column.Head.Kind == ColumnKind.Money ? Cell.Money(sum) : Cell.Figure(sum);
        }

        return sums;
    }
}
