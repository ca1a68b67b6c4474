using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Tenancy;
using Platform.Core.Time;

namespace Platform.Core.Jobs;

/// <summary>Asks for the province's daily work, once a day whichever node asks first; a day on which no node ran is asked for never.</summary>
public sealed class DailyJobs(IServiceScopeFactory scopes, TenantDirectory directory, Calendar calendar)
{
    private DateOnly asked;

    public async Task AskAsync(CancellationToken cancellation)
    {
        var today = calendar.Today();
        if (asked == today || directory.GetById(TenantInfo.ProvinceId) is not { } province)
        {
            return;
        }

        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(province, "daily"));
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<NewJobs>()
            .AddOnceAsync(ReportAuditHeads.JobKind, "记录审计链末尾", $"{ReportAuditHeads.JobKind}:{today:yyyy-MM-dd}", cancellation).ConfigureAwait(false);
        asked = today;
    }
}
