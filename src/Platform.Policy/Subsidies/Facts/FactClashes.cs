using Platform.Policy.Model;

namespace Platform.Policy.Subsidies.Facts;

/// <summary>矛盾: a fact above another one that it may not exceed; both then count as contradictory.</summary>
internal static class FactClashes
{
    public static void Find(FactTable table, FactCatalog facts)
    {
        foreach (var fact in facts.All)
            if (fact.NotAbove is { } other && facts.Find(other) is { } limit)
                for (var row = 0; row < table.Rows; row++) Check(table, row, fact, limit);
    }

    private static void Check(FactTable table, int row, Fact fact, Fact limit)
    {
        if (Of(table, row, fact) is not { } value || Of(table, row, limit) is not { } bound || value <= bound) return;
        var sentence = $"{fact.Title}{Print(value, fact)}{(fact.Kind == FactKind.Day ? "晚于" : "大于")}{limit.Title}{Print(bound, limit)}，相互矛盾";
        foreach (var name in Columns(fact)) Refuse(table, row, name, sentence);
    }

    private static decimal? Of(FactTable table, int row, Fact fact)
    {
        decimal sum = 0;
        foreach (var name in Columns(fact))
            switch (table.Find(name))
            {
                case NumberColumn numbers when numbers.Has(row): sum += numbers.Values[row]; break;
                case CodeColumn codes when codes.Codes[row] != CodeColumn.None: sum += codes.Codes[row]; break;
                default: return null;
            }

        return sum;
    }

    private static IEnumerable<string> Columns(Fact fact) =>
        fact.Kind == FactKind.PerOption ? fact.Options.Keys.Select(option => $"{fact.Id}.{option}") : [fact.Id];

    private static void Refuse(FactTable table, int row, string name, string sentence)
    {
        table.Fault(row, name, sentence);
        if (table.Find(name) is NumberColumn numbers)
        {
            var missing = numbers.Missing ?? new bool[table.Rows];
            missing[row] = true;
            table.Set(name, new NumberColumn(numbers.Values, missing));
        }
        else if (table.Find(name) is CodeColumn codes) codes.Codes[row] = CodeColumn.None;
    }

    private static string Print(decimal value, Fact fact) =>
        fact.Kind == FactKind.Day ? Figures.Code((int)value, FactKind.Day, fact.Options) : Figures.Plain(value) + fact.Unit;
}
