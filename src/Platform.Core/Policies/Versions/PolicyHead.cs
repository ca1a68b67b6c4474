using Platform.Core.Audit;

namespace Platform.Core.Policies.Versions;

/// <summary>
/// A confirmed version in the catalog, outside every tenant, so that a node learns of all with one query; written in the same
/// transaction as the confirmation. It holds nothing that is not published: whose it is, from when it counts, and the hash of its files.
/// </summary>
[NotAudited]
public sealed class PolicyHead
{
    public required string Package { get; init; }

    public required int Number { get; init; }

    public required Guid TenantId { get; init; }

    public required Guid VersionId { get; init; }

    public required DateOnly EffectiveFrom { get; init; }

    public required DateTimeOffset ConfirmedAt { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>When the audit trail was told that it has come into force; null while it has not been.</summary>
    public DateTimeOffset? ToldAt { get; set; }
}
