using Platform.Core.Tenancy;

namespace Platform.Web.Tenancy;

/// <summary>A district's own host name.</summary>
public sealed class HostStrategy(IMultiTenantStore store) : IMultiTenantStrategy
{
    public string Name => "host";

    public string? GetIdentifier(HttpContext context) => store.GetByHost(context.Request.Host.Host)?.Identifier;
}
