namespace Platform.Policy.Subsidies.Facts;

/// <summary>Which later years of a programme have facts of their own.</summary>
internal static class TableYears
{
    /// <summary>A year is told when it, or one before it, has facts of its own: they hold until told otherwise.</summary>
    public static bool[] Told(FactTable table, int years)
    {
        var told = new bool[years];
        for (var i = 1; i < years; i++) told[i] = told[i - 1] || table.HasYear(i + 1);
        return told;
    }
}
