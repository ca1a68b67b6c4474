using Platform.Core.Tenancy;

namespace Platform.Core.Audit;

/// <summary>What came of walking one tenant's chain.</summary>
/// <param name="Count">How many events its head tells of.</param>
/// <param name="Seal">The seal of the last event, in lower-case hex; to be compared with the daily log.</param>
/// <param name="Wrong">The first bad event; null where the chain is whole.</param>
public sealed record AuditFinding(TenantInfo Tenant, long Count, string Seal, AuditFault? Wrong)
{
    /// <summary>In Chinese, for the operator.</summary>
    public string Sentence => Wrong is null
        ? $"{Tenant.Name}：审计链完好，共 {Count} 条。"
        : $"{Tenant.Name}：审计链有问题，最早出在第 {Wrong.Sequence} 条：{Wrong.What}。";
}

/// <param name="Sequence">The number of the first event that is not as it was written, or is gone.</param>
/// <param name="What">In Chinese.</param>
public sealed record AuditFault(long Sequence, string What);
