using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>A district about to be opened, with the package that it is opened with.</summary>
public sealed record NewDistrict(Tenant Tenant, IReadOnlyList<PolicyFile> Files)
{
    public TenantInfo Info => Tenant.ToInfo();
}
