namespace Platform.Policy.Subsidies.Facts;

/// <summary>事实表: the facts of many cases, by column. Columns are named like the facts: places, enrolled.infant, grade@2 (in the second year).</summary>
public sealed class FactTable
{
    private readonly Dictionary<string, FactValues> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Row, string Name), string> _faults = [];

    /// <summary>An empty table for so many cases.</summary>
    public FactTable(int rows) => Rows = rows;

    /// <summary>How many cases there are.</summary>
    public int Rows { get; }

    /// <summary>The names of the columns that are there.</summary>
    public IReadOnlyCollection<string> Names => _columns.Keys;

    /// <summary>What is wrong with given values: the case (from 0), the fact and a sentence. Such a value counts as missing.</summary>
    public IEnumerable<FactFault> Faults => _faults.Select(fault => new FactFault(fault.Key.Row, fault.Key.Name, fault.Value));

    /// <summary>Whether a later year has facts of its own.</summary>
    internal bool HasYear(int year) => _columns.Keys.Any(name => name.EndsWith($"@{year}", StringComparison.Ordinal));

    /// <summary>A column of numbers, one for each case; those marked missing are not known.</summary>
    public void SetNumbers(string name, decimal[] values, bool[]? missing = null)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(values.Length, Rows);
        Set(name, new NumberColumn(values, missing));
    }

    /// <summary>A column of flags (0, 1), options by position, sets as bits or days by <see cref="DateOnly.DayNumber"/>; <see cref="int.MinValue"/> is not known.</summary>
    public void SetCodes(string name, int[] codes)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(codes.Length, Rows);
        Set(name, new CodeColumn(codes));
    }

    internal void Set(string name, FactValues values) => _columns[name] = values;

    internal FactValues? Find(string name) => _columns.GetValueOrDefault(name);

    internal void Fault(int row, string name, string sentence) => _faults[(row, name)] = sentence;

    internal string? FaultOf(int row, string name) => _faults.Count == 0 ? null : _faults.GetValueOrDefault((row, name));
}

/// <summary>A given value that cannot be used, with the sentence for the person who gave it.</summary>
public sealed record FactFault(int Row, string Name, string Sentence);
