namespace Platform.Web.Components.Tables;

/// <summary>Reads a query without waiting on a thread where its source can; lists answer at once.</summary>
internal static class RowReader
{
    public static async Task<List<T>> ListAsync<T>(IQueryable<T> rows, CancellationToken cancellation)
    {
        if (rows is not IAsyncEnumerable<T> source)
        {
            return [.. rows];
        }

        var list = new List<T>();
        await foreach (var row in source.WithCancellation(cancellation))
        {
            list.Add(row);
        }

        return list;
    }

    /// <summary>Grouped by a constant, a count is a row like any other and needs no database library here.</summary>
    public static async Task<int> CountAsync<T>(IQueryable<T> rows, CancellationToken cancellation) =>
        (await ListAsync(rows.GroupBy(_ => 1).Select(all => all.Count()), cancellation)).SingleOrDefault();

    public static async Task<decimal> SumAsync(IQueryable<decimal?> values, CancellationToken cancellation) =>
        (await ListAsync(values.GroupBy(_ => 1).Select(all => all.Sum()), cancellation)).SingleOrDefault() ?? 0;
}
