namespace Platform.Policy.Subsidies.Facts;

/// <summary>The values of one fact for many cases.</summary>
internal abstract class FactValues;

/// <summary>Numbers; <paramref name="missing"/> is null when every value is known.</summary>
internal sealed class NumberColumn(decimal[] values, bool[]? missing = null) : FactValues
{
    public decimal[] Values { get; } = values;
    public bool[]? Missing { get; } = missing;
    public bool Has(int row) => Missing is null || !Missing[row];
}

/// <summary>Flags (0, 1), options by position, sets as bits, days by number; <see cref="None"/> is a missing value.</summary>
internal sealed class CodeColumn(int[] codes) : FactValues
{
    public const int None = int.MinValue;
    public int[] Codes { get; } = codes;
}

/// <summary>Numbers by month of each case; null where missing.</summary>
internal sealed class MonthsColumn(decimal[]?[] months) : FactValues
{
    public decimal[]?[] Months { get; } = months;
}

/// <summary>Rows of each case in one inner table: case r has the inner rows from <c>Starts[r]</c> up to <c>Starts[r] + Counts[r]</c>; a count of -1 is missing.</summary>
internal sealed class RowsColumn(FactTable inner, int[] starts, int[] counts) : FactValues
{
    public FactTable Inner { get; } = inner;
    public int[] Starts { get; } = starts;
    public int[] Counts { get; } = counts;
}
