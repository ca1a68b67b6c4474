using Microsoft.Extensions.DependencyInjection;

namespace Platform.Core.Audit;

internal static class AuditReading
{
    public static void AddAuditReading(this IServiceCollection services)
    {
        services.AddScoped<SearchAudit>();
        services.AddScoped<AuditVerification>();
        services.AddSingleton<AuditHeads>();
    }
}
