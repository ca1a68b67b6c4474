namespace Platform.Web.Tenancy;

/// <summary>Finds the identifier of the tenant that a request is for; null lets the next strategy try.</summary>
public interface IMultiTenantStrategy
{
    string Name { get; }

    string? GetIdentifier(HttpContext context);
}
