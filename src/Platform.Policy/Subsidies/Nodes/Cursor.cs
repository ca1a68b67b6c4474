using Platform.Policy.Subsidies.Facts;

namespace Platform.Policy.Subsidies.Nodes;

/// <summary>Where a plan stands in a table: the case, the row within it, and the bound columns by slot.</summary>
internal sealed class Cursor(NumberColumn?[] numbers, CodeColumn?[] codes, MonthsColumn?[] months, RowsColumn?[] rows, DateOnly day)
{
    public readonly NumberColumn?[] Numbers = numbers;
    public readonly CodeColumn?[] Codes = codes;
    public readonly MonthsColumn?[] Months = months;
    public readonly RowsColumn?[] Rows = rows;

    /// <summary>The case.</summary>
    public int Row;

    /// <summary>The row of a rows fact, counted in its inner table.</summary>
    public int Item;

    /// <summary>The day of the evaluation, moved on for later years.</summary>
    public int Today = day.DayNumber;

    /// <summary>Collects what is missing; null when nobody asks.</summary>
    public Gaps? Gaps;
}
