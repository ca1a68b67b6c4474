namespace Platform.Core.Subsidies.Rechecking;

/// <summary>An adjustment with the case that it is of.</summary>
public sealed record AdjustedCase
{
    public required SubsidyAdjustment Adjustment { get; init; }

    public required SubsidyCase Case { get; init; }
}
