using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>Fills a table from written values, column by column as they are first met.</summary>
internal sealed class TableBuilder(FactTable table)
{
    private readonly Dictionary<string, (decimal[] Values, bool[] Missing)> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> _codes = new(StringComparer.Ordinal);

    public FactTable Table { get; } = table;

    /// <summary>Puts a value; an empty text is a missing one.</summary>
    public void Put(int row, string column, Fact fact, string text)
    {
        var written = text.Trim();
        if (FactText.IsNumeric(fact.Kind)) PutNumber(row, column, fact, written);
        else if (fact.Kind == FactKind.Monthly) PutMonths(row, column, written);
        else PutCode(row, column, fact, written);
    }

    public FactTable Finish()
    {
        foreach (var (name, column) in _numbers) Table.Set(name, new NumberColumn(column.Values, Array.TrueForAll(column.Missing, missing => !missing) ? null : column.Missing));
        foreach (var (name, codes) in _codes) Table.Set(name, new CodeColumn(codes));
        return Table;
    }

    private void PutNumber(int row, string column, Fact fact, string text)
    {
        if (!_numbers.TryGetValue(column, out var known))
        {
            _numbers[column] = known = (new decimal[Table.Rows], new bool[Table.Rows]);
            Array.Fill(known.Missing, true);
        }

        if (text.Length == 0) return;
        var kind = fact is { Kind: FactKind.PerOption, Unit: "元" } ? FactKind.Money : fact.Kind;
        if (FactText.Number(text, kind, fact.Min, fact.Max, out var fault) is { } number) (known.Values[row], known.Missing[row]) = (number, false);
        else Table.Fault(row, column, fault!);
    }

    private void PutCode(int row, string column, Fact fact, string text)
    {
        if (!_codes.TryGetValue(column, out var known))
        {
            _codes[column] = known = new int[Table.Rows];
            Array.Fill(known, CodeColumn.None);
        }

        if (text.Length == 0) return;
        if (FactText.Code(text, fact.Kind, fact.Options, out var fault) is { } code) known[row] = code;
        else Table.Fault(row, column, fault!);
    }

    private void PutMonths(int row, string column, string text)
    {
        if (Table.Find(column) is not MonthsColumn known) Table.Set(column, known = new MonthsColumn(new decimal[]?[Table.Rows]));
        if (text.Length == 0) return;
        var months = new List<decimal>();
        foreach (var word in text.Split([';', '；', '、', ','], StringSplitOptions.TrimEntries))
        {
            if (FactText.Number(word, FactKind.Number, 0, 31, out var fault) is { } days) months.Add(days);
            else
            {
                Table.Fault(row, column, $"应依次填各月天数，如 20;18;22：{fault}");
                return;
            }
        }

        known.Months[row] = [.. months];
    }
}
