using Platform.Policy.Model;
using Platform.Policy.Subsidies.Facts;
using Platform.Policy.Subsidies.Nodes;

namespace Platform.Policy.Subsidies.Compiling;

/// <summary>A column that a plan reads.</summary>
internal sealed record InputColumn(string Name, Fact Fact, string? Option, string? RowColumn)
{
    /// <summary>在托婴幼儿（乳儿班）.</summary>
    public string Title => Option is not null && Fact.Options.TryGetValue(Option, out var option) ? $"{Fact.Title}（{option}）" : Fact.Title;
}

/// <summary>The columns that a plan reads, by slot.</summary>
internal sealed class Inputs
{
    private readonly List<InputColumn> _columns = [];

    public IReadOnlyList<InputColumn> Columns => _columns;

    public int Slot(InputColumn column)
    {
        var slot = _columns.FindIndex(known => known.Name == column.Name);
        if (slot >= 0) return slot;
        _columns.Add(column);
        return _columns.Count - 1;
    }

    public Cursor Bind(FactTable table, DateOnly day)
    {
        var numbers = new NumberColumn?[_columns.Count];
        var codes = new CodeColumn?[_columns.Count];
        var months = new MonthsColumn?[_columns.Count];
        var rows = new RowsColumn?[_columns.Count];
        for (var slot = 0; slot < _columns.Count; slot++)
        {
            var values = Find(table, _columns[slot]);
            numbers[slot] = values as NumberColumn;
            codes[slot] = values as CodeColumn;
            months[slot] = values as MonthsColumn;
            rows[slot] = values as RowsColumn;
        }

        return new Cursor(numbers, codes, months, rows, day);
    }

    private static FactValues? Find(FactTable table, InputColumn column) => column.RowColumn is null
        ? table.Find(column.Name)
        : (table.Find(column.Fact.Id) as RowsColumn)?.Inner.Find(column.RowColumn);
}
