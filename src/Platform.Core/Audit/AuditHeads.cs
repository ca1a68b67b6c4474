using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Core.Audit;

/// <summary>
/// Writes each tenant's head into the log, which lies outside the database: a chain that was put back to an older state of itself
/// verifies, but ends before the head of an earlier day.
/// </summary>
public sealed partial class AuditHeads(EachTenant tenants, ILogger<AuditHeads> log)
{
    /// <summary>One line a tenant; the job runner calls it daily.</summary>
    public async Task Report(CancellationToken cancellation)
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
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message = "Audit head of {Tenant}: {Count} events, seal {Seal}")]
        public static partial void Head(ILogger logger, string tenant, long count, string seal);
    }
}
