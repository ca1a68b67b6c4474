namespace Platform.Core.Tenancy;

/// <summary>Turns an identifier or a host name into a tenant. Null means that there is no such tenant.</summary>
public interface IMultiTenantStore
{
    TenantInfo? GetByIdentifier(string identifier);

    TenantInfo? GetByHost(string host);

    IReadOnlyList<TenantInfo> GetAll();
}
