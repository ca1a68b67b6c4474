using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>Collects the rows of a fact of kind rows.</summary>
internal sealed class RowsReader(Fact fact)
{
    private readonly List<(int Index, string Name, FactColumn Column, string Text)> _cells = [];

    public void Add(int index, string name, FactColumn column, string text) => _cells.Add((index, name, column, text));

    public void Finish(FactTable table, string name)
    {
        var order = _cells.Select(cell => cell.Index).Distinct().Order().ToList();
        var builder = new TableBuilder(new FactTable(order.Count));
        foreach (var (column, shape) in fact.Columns)
            for (var row = 0; row < order.Count; row++) builder.Put(row, column, AsFact(column, shape), "");
        foreach (var cell in _cells) builder.Put(order.IndexOf(cell.Index), cell.Name, AsFact(cell.Name, cell.Column), cell.Text);
        var inner = builder.Finish();
        foreach (var fault in inner.Faults) table.Fault(0, name, $"第{fault.Row + 1}行{fact.Columns[fault.Name].Title}：{fault.Sentence}");
        table.Set(name, new RowsColumn(inner, [0], [order.Count]));
    }

    public static Fact AsFact(string name, FactColumn column) => new()
    {
        Id = name,
        Title = column.Title,
        Kind = column.Kind,
        Unit = column.Unit,
        Meaning = "",
        Question = "",
        Options = column.Options,
    };
}
