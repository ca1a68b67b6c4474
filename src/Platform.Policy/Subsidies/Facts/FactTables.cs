namespace Platform.Policy.Subsidies.Facts;

/// <summary>Puts the tables of single cases together, for a batch over cases that were entered one by one.</summary>
public static class FactTables
{
    /// <summary>One table with the rows of all, in order.</summary>
    public static FactTable Join(IReadOnlyList<FactTable> tables)
    {
        var joined = new FactTable(tables.Sum(table => table.Rows));
        foreach (var name in tables.SelectMany(table => table.Names).Distinct(StringComparer.Ordinal).ToList())
        {
            var kind = tables.Select(table => table.Find(name)).First(values => values is not null);
            joined.Set(name, kind switch
            {
                NumberColumn => Numbers(tables, name),
                CodeColumn => new CodeColumn([.. tables.SelectMany(table => (table.Find(name) as CodeColumn)?.Codes ?? Enumerable.Repeat(CodeColumn.None, table.Rows))]),
                MonthsColumn => new MonthsColumn([.. tables.SelectMany(table => (table.Find(name) as MonthsColumn)?.Months ?? new decimal[]?[table.Rows])]),
                _ => Rows(tables, name),
            });
        }

        var start = 0;
        foreach (var table in tables)
        {
            foreach (var fault in table.Faults) joined.Fault(start + fault.Row, fault.Name, fault.Sentence);
            start += table.Rows;
        }

        return joined;
    }

    private static NumberColumn Numbers(IReadOnlyList<FactTable> tables, string name)
    {
        var values = tables.SelectMany(table => (table.Find(name) as NumberColumn)?.Values ?? new decimal[table.Rows]);
        var missing = tables.SelectMany(table => table.Find(name) is NumberColumn column
            ? column.Missing ?? new bool[table.Rows]
            : Enumerable.Repeat(true, table.Rows));
        return new NumberColumn([.. values], [.. missing]);
    }

    private static RowsColumn Rows(IReadOnlyList<FactTable> tables, string name)
    {
        var columns = tables.Select(table => table.Find(name) as RowsColumn).ToList();
        var starts = new List<int>();
        var counts = new List<int>();
        var first = 0;
        foreach (var (table, column) in tables.Zip(columns))
            for (var row = 0; row < table.Rows; row++)
            {
                starts.Add(first + (column?.Starts[row] ?? 0));
                counts.Add(column?.Counts[row] ?? -1);
                if (row == table.Rows - 1) first += column?.Inner.Rows ?? 0;
            }

        return new RowsColumn(Join([.. columns.OfType<RowsColumn>().Select(column => column.Inner)]), [.. starts], [.. counts]);
    }
}
