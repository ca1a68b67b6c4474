namespace Platform.Policy.Subsidies.Batches;

/// <summary>批量测算结果, by case.</summary>
public sealed class BatchResult
{
    /// <summary>Room for so many cases over so many years.</summary>
    public BatchResult(int rows, int years)
    {
        Verdicts = new Verdict[rows];
        Amounts = new decimal[rows];
        ByYear = [.. Enumerable.Range(0, years).Select(_ => new decimal[rows])];
        YearTotals = new decimal[years];
    }

    /// <summary>Met is granted, Unmet refused, Unknown undecided.</summary>
    public Verdict[] Verdicts { get; }

    /// <summary>What each case gets over all years, yuan; 0 unless granted.</summary>
    public decimal[] Amounts { get; }

    /// <summary>What each case gets, by year of the programme (from 0) and case.</summary>
    public decimal[][] ByYear { get; }

    /// <summary>Sums by year of the programme.</summary>
    public decimal[] YearTotals { get; }
    public decimal Total { get; internal set; }
    public int Granted { get; internal set; }
    public int Refused { get; internal set; }
    public int Undecided { get; internal set; }
}
