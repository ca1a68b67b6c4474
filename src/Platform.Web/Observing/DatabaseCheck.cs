using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Web.Observing;

/// <summary>Ready means: the database answers, has the shape that this build expects, and the catalog has been read.</summary>
internal sealed class DatabaseCheck(PlatformDb db, TenantDirectory directory) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (!await db.Database.CanConnectAsync(cancellationToken))
        {
            return HealthCheckResult.Unhealthy("数据库连不上");
        }

        var pending = await db.Database.GetPendingMigrationsAsync(cancellationToken);
        return pending.Any() ? HealthCheckResult.Unhealthy("数据库结构还没有升级")
            : directory.GetAll().Count == 0 ? HealthCheckResult.Unhealthy("区县名录还没有读入")
            : HealthCheckResult.Healthy();
    }
}
