namespace Platform.Web.Tenancy;

/// <summary>The header <c>X-Tenant</c>, for the API only and only where nothing else names the tenant.</summary>
public sealed class HeaderStrategy : IMultiTenantStrategy
{
    public const string HeaderName = "X-Tenant";

    public string Name => "header";

    public string? GetIdentifier(HttpContext context) =>
        ApiAddress.Matches(context) && context.Request.Headers[HeaderName].ToString() is { Length: > 0 } identifier ? identifier : null;
}
