using Platform.Core.Tenancy;

namespace Platform.Web.Routing;

/// <summary>Addresses of pages of the face <c>Staff</c>: under <c>office</c> in a district, at the root of the province's side.</summary>
public sealed class StaffLinks(IMultiTenantContextAccessor accessor)
{
    /// <param name="path">Without a slash at its start: <c>roles</c>; empty for the home.</param>
    public string Of(string path) => accessor.Tenant.Kind == TenantKind.Province ? $"~/{path}" : $"~/office/{path}".TrimEnd('/');
}
