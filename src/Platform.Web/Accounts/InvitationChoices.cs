using Platform.Core.Policies;
using Platform.Core.Tenancy;

namespace Platform.Web.Accounts;

/// <summary>The departments and towns of the tenant at hand, for a grant to be limited to; a province has none.</summary>
public sealed class InvitationChoices(PolicyReader reader, IMultiTenantContextAccessor accessor)
{
    /// <summary>Key and name of each.</summary>
    public IReadOnlyList<(string Key, string Name)> Departments { get; } = accessor.Tenant.Kind == TenantKind.Province
        ? []
        : [.. reader.InForce().Departments.Where(pair => !pair.Value.Group).OrderBy(pair => pair.Value.Sort).Select(pair => (pair.Key, pair.Value.Name))];

    public IReadOnlyList<(string Key, string Name)> Towns { get; } = accessor.Tenant.Kind == TenantKind.Province
        ? []
        : [.. reader.Package.Profile.Towns.Select(pair => (pair.Value.Code ?? pair.Key, pair.Value.Name))];
}
