using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Core.Time;

namespace Platform.Core.Jobs;

/// <summary>Asks for the province's daily work, once a day whichever node asks first; a day on which no node ran is asked for never.</summary>
public sealed class DailyJobs(IServiceScopeFactory scopes, TenantDirectory directory, Calendar calendar)
{
    private static readonly (string Kind, string Title)[] Kinds = [(ReportAuditHeads.JobKind, "记录审计链末尾"), (TellOfNewPolicy.JobKind, "记录当日施行的政策版本")];

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
        var jobs = scope.ServiceProvider.GetRequiredService<NewJobs>();
        foreach (var (kind, title) in Kinds)
        {
            await jobs.AddOnceAsync(kind, title, $"{kind}:{today:yyyy-MM-dd}", cancellation).ConfigureAwait(false);
        }

        asked = today;
    }
}
