using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Core.Data;
using Platform.Core.Jobs;
using Platform.Core.Tenancy;

namespace Platform.Core.Audit;

/// <summary>
/// Daily: writes each tenant's head into the log, which lies outside the database. A chain that was put back to an older state of itself
/// verifies, but ends before the head of an earlier day.
/// </summary>
public sealed partial class ReportAuditHeads(EachTenant tenants, ILogger<ReportAuditHeads> log) : IJobHandler
{
    public const string JobKind = "audit-heads";

    public string Kind => JobKind;

    public async Task<string> RunAsync(JobRun run, CancellationToken cancellation)
    {
        var heads = await tenants.RunAsync(
            async (tenant, services) => (tenant, Head: await services.GetRequiredService<PlatformDb>().Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(cancellation).ConfigureAwait(false)),
            chosen: null,
            cancellation).ConfigureAwait(false);
        foreach (var (tenant, head) in heads)
        {
            var seal = Convert.ToHexStringLower(head?.Seal ?? []);
            Log.Head(log, tenant.Identifier, head?.Count ?? 0, seal);
        }

        return $"已把 {heads.Count} 条审计链的末尾记入日志。";
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Audit head of {Chain}: {Count} events, seal {Seal}")]
        public static partial void Head(ILogger logger, string chain, long count, string seal);
    }
}
