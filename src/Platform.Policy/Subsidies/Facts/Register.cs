using Platform.Policy.Diagnostics;
using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>
/// 名册: cases in a CSV file (UTF-8, RFC 4180). The first line names the columns by the facts' keys or titles
/// (places, 备案托位, enrolled.infant, grade@2); id or 编号 and name or 名称 tell the cases apart.
/// </summary>
public sealed class Register
{
    private Register(FactTable facts, string[] ids, string[] names, IReadOnlyList<string> notes)
    {
        Facts = facts;
        Ids = ids;
        Names = names;
        Notes = notes;
    }

    public FactTable Facts { get; }

    /// <summary>The id of each case; its line when it has none.</summary>
    public IReadOnlyList<string> Ids { get; }

    /// <summary>The name of each case; its id when it has none.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Columns that are not used, and values that cannot be used, as sentences.</summary>
    public IReadOnlyList<string> Notes { get; }

    /// <summary>Reads a register. Columns that no fact has are left out and noted; values that cannot be used count as missing and are noted.</summary>
    public static Register Read(string csv, FactCatalog facts)
    {
        var lines = CsvText.Lines(csv);
        var header = lines.Count > 0 ? lines[0] : [];
        var rows = lines.Skip(1).ToList();
        var builder = new TableBuilder(new FactTable(rows.Count));
        var notes = new List<string>();
        var ids = rows.Select((_, row) => $"第{row + 2}行").ToArray();
        string[]? names = null;
        for (var column = 0; column < header.Length; column++)
        {
            var at = column;
            var title = header[column].Trim();
            if (title is "id" or "编号") Copy(rows, at, ids);
            else if (title is "name" or "名称") Copy(rows, at, names = [.. ids]);
            else if (RegisterColumn.Find(facts, title) is { } known)
                for (var row = 0; row < rows.Count; row++) builder.Put(row, known.Name, known.Fact, rows[row].ElementAtOrDefault(at) ?? "");
            else notes.Add($"不用的列：{title}（{NearestName.Advice(title, facts.All.Select(fact => fact.Id))}）");
        }

        var table = builder.Finish();
        FactClashes.Find(table, facts);
        notes.AddRange(table.Faults.Select(fault => $"第{fault.Row + 2}行 {fault.Name}：{fault.Sentence}"));
        return new Register(table, ids, names ?? ids, notes);
    }

    private static void Copy(List<string[]> rows, int column, string[] into)
    {
        for (var row = 0; row < rows.Count; row++)
            if (rows[row].ElementAtOrDefault(column) is { Length: > 0 } text) into[row] = text.Trim();
    }
}

/// <summary>Finds the fact of a register's column.</summary>
internal static class RegisterColumn
{
    public static (string Name, Fact Fact)? Find(FactCatalog facts, string title)
    {
        var (name, year) = FactName.Split(title);
        var path = name.Split('.');
        var fact = facts.Find(path[0]) ?? facts.All.FirstOrDefault(known => known.Title == path[0]);
        if (fact is null or { Kind: FactKind.Rows } || year is < 2 or > FactName.LastYear) return null;
        if (fact.Kind != FactKind.PerOption) return path.Length == 1 ? ($"{fact.Id}{(year is null ? "" : $"@{year}")}", fact) : null;
        var option = fact.Options.FirstOrDefault(known => path.Length == 2 && (known.Key == path[1] || known.Value == path[1])).Key;
        return option is null ? null : ($"{fact.Id}.{option}{(year is null ? "" : $"@{year}")}", fact);
    }
}
