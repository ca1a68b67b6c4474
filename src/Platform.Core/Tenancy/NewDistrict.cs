using Platform.Core.Notices.Templates.Versions;
using Platform.Policy.Packages;

namespace Platform.Core.Tenancy;

/// <summary>A district about to be opened, with the package that it is opened with.</summary>
public sealed record NewDistrict(Tenant Tenant, IReadOnlyList<PolicyFile> Files)
{
    /// <summary>Its own templates, where the package brings some.</summary>
    public IReadOnlyList<PackageTemplate> Templates { get; init; } = [];

    public TenantInfo Info => Tenant.ToInfo();
}
