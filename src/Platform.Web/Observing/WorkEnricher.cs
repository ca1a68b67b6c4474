using System.Security.Claims;
using Platform.Core.Tenancy;
using Serilog.Core;
using Serilog.Events;

namespace Platform.Web.Observing;

/// <summary>Gives every line its tenant, the account's id and the process; never a name, an address or a query.</summary>
internal sealed class WorkEnricher(IMultiTenantContextAccessor accessor, IHttpContextAccessor http) : ILogEventEnricher
{
    public void Enrich(LogEvent logEvent, ILogEventPropertyFactory propertyFactory)
    {
        Add("Tenant", accessor.MultiTenantContext?.TenantInfo.Identifier);
        Add("User", http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier));
        Add("Process", http.HttpContext?.GetEndpoint()?.DisplayName);

        void Add(string name, string? value)
        {
            if (value is not null)
            {
                logEvent.AddPropertyIfAbsent(propertyFactory.CreateProperty(name, value));
            }
        }
    }
}
