using System.Globalization;
using Platform.Policy.Diagnostics;
using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>Puts the written facts of one case into a table of one row.</summary>
internal sealed class CaseReader(FactCatalog facts, Findings? findings)
{
    private readonly TableBuilder _builder = new(new FactTable(1));
    private readonly Dictionary<string, RowsReader> _rows = new(StringComparer.Ordinal);
    private readonly List<string> _unknown = [];

    public static CaseFacts Read(FactCatalog facts, IEnumerable<WrittenFact> written, Findings? findings)
    {
        var reader = new CaseReader(facts, findings);
        foreach (var fact in written) reader.Add(fact);
        foreach (var (name, rows) in reader._rows) rows.Finish(reader._builder.Table, name);
        var table = reader._builder.Finish();
        FactClashes.Find(table, facts);
        return new CaseFacts(table, reader._unknown);
    }

    private void Add(WrittenFact written)
    {
        var (name, year) = FactName.Split(written.Name);
        var path = name.Split('.');
        if (facts.Find(path[0]) is not { } fact)
        {
            Unknown(written, $"没有这个事实：{path[0]}", NearestName.Advice(path[0], facts.All.Select(known => known.Id)));
            return;
        }

        if (year is < 2 or > FactName.LastYear) Unknown(written, $"没有第 {year} 年", $"写 2 到 {FactName.LastYear}");
        else Add(written, fact, path);
    }

    private void Add(WrittenFact written, Fact fact, string[] path)
    {
        switch (fact.Kind)
        {
            case FactKind.Rows: AddRow(written, fact, path); break;
            case FactKind.PerOption when path.Length == 2 && fact.Options.ContainsKey(path[1]): _builder.Put(0, written.Name, fact, written.Text); break;
            case FactKind.PerOption when path.Length == 1 && written.Text.Length == 0: break;
            case FactKind.PerOption: Unknown(written, $"{fact.Title}要分项填写", $"可以写：{string.Join("、", fact.Options.Keys.Select(key => $"{fact.Id}.{key}"))}"); break;
            case FactKind.Monthly when path.Length == 2 && _builder.Table.Find(fact.Id) is null or MonthsColumn: AddMonth(written, fact, path); break;
            default:
                if (path.Length == 1) _builder.Put(0, written.Name, fact, written.Text);
                else Unknown(written, $"{fact.Title}不分项", $"写 {fact.Id}: 值");
                break;
        }
    }

    private void AddMonth(WrittenFact written, Fact fact, string[] path)
    {
        var text = written.Text;
        if (path.Length == 2 && _builder.Table.Find(fact.Id) is MonthsColumn { Months: [{ } before] })
            text = string.Join(';', before.Select(days => days.ToString(CultureInfo.InvariantCulture)).Append(text));
        _builder.Put(0, fact.Id, fact, text);
    }

    private void AddRow(WrittenFact written, Fact fact, string[] path)
    {
        if (!_rows.TryGetValue(fact.Id, out var rows)) _rows[fact.Id] = rows = new RowsReader(fact);
        if (path.Length == 1 && written.Text is "[]" or "无" or "0") return;
        if (path.Length == 1 && written.Text.Length == 0) _rows.Remove(fact.Id);
        else if (path.Length < 3 || !int.TryParse(path[1], NumberStyles.None, CultureInfo.InvariantCulture, out var index) || index > 9999)
            Unknown(written, $"{fact.Title}要逐行填写", $"每行写：{string.Join("、", fact.Columns.Keys)}");
        else if (!fact.Columns.TryGetValue(path[2], out var column))
            Unknown(written, $"{fact.Title}没有这一列：{path[2]}", NearestName.Advice(path[2], fact.Columns.Keys));
        else rows.Add(index, path[2], column, written.Text);
    }

    private void Unknown(WrittenFact written, string message, string fix)
    {
        _unknown.Add($"{message}（{fix}）");
        if (written.Place is { } place) findings?.Error(place, message, fix);
    }
}
