using Platform.Core.Subsidies.Rechecking;

namespace Platform.Web.Subsidies.Cases;

/// <summary>What an officer makes of a case that comes out otherwise.</summary>
public sealed class AdjustForm
{
    /// <summary>The number of the row's version that the page showed.</summary>
    public int Known { get; set; }

    /// <summary>Yuan that the page showed.</summary>
    public decimal? After { get; set; }

    public AdjustmentChoice? Choice { get; set; }

    public string? Reason { get; set; }
}
