using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Subsidies.Rechecking;

/// <summary>调整: what an officer made of a decided case that comes out otherwise under what is now known of its day.</summary>
public sealed class SubsidyAdjustment : ITenantOwned
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    public required Guid CaseId { get; init; }

    public required AdjustmentChoice Choice { get; init; }

    /// <summary>Yuan that the case stood at.</summary>
    public required decimal Before { get; init; }

    /// <summary>Yuan that it comes to now, whatever was chosen; null where that could not be computed.</summary>
    public required decimal? After { get; init; }

    /// <summary>The policy snapshot by which it comes to that.</summary>
    public required string Snapshot { get; init; }

    [Secret]
    public required string Reason { get; init; }

    /// <summary>计算过程 by which it comes to that, encrypted.</summary>
    [Secret]
    public required string Reasoning { get; init; }

    public Guid? DecidedById { get; init; }

    public required string DecidedBy { get; init; }

    public required DateTimeOffset DecidedAt { get; init; }

    /// <summary>Yuan paid or claimed back; 0 where it was left.</summary>
    public decimal Difference => Choice == AdjustmentChoice.Leave ? 0 : (After ?? Before) - Before;
}

public enum AdjustmentChoice
{
    /// <summary>补发.</summary>
    PayMore,

    /// <summary>追回.</summary>
    ClawBack,

    /// <summary>不调整.</summary>
    Leave,
}
