using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Jobs;

namespace Platform.Core.Audit;

internal static class AuditReading
{
    public static void AddAuditReading(this IServiceCollection services)
    {
        services.AddScoped<SearchAudit>();
        services.AddScoped<AuditVerification>();
        services.AddScoped<IJobHandler, ReportAuditHeads>();
        services.AddScoped<IJobHandler, VerifyAuditTrail>();
    }
}
