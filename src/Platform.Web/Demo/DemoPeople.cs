using Platform.Core.Accounts;
using Platform.Core.Tenancy;

namespace Platform.Web.Demo;

/// <summary>Who there is in a demonstration: one of each role that the first tour needs.</summary>
internal static class DemoPeople
{
    private const string Health = "health";

    public static IEnumerable<DemoPerson> Of(TenantKind kind, string? town) => kind == TenantKind.Province
        ?
        [
            new("admin", Role("provincial_administrator")),
            new("second", Role("provincial_administrator")) { Duty = "（复核）" },
            new("operator", Role("platform_operator")),
            new("security", Role("provincial_security_administrator")),
            new("audit", Role("provincial_audit_administrator")),
        ]
        :
        [
            new("admin", Role("district_administrator")),
            new("second", Role("district_administrator")) { Duty = "（复核）" },
            new("officer", Role("department_officer")) { Department = Health },
            new("reviewer", Role("department_reviewer")) { Department = Health },
            new("leader", Role("leader_in_charge")) { Department = Health },
            new("town", Role("town_officer")) { Area = town },
            new("security", Role("security_administrator")),
            new("audit", Role("audit_administrator")),
        ];

    private static Role Role(string key) => RoleCatalog.Find(key) ?? throw new InvalidOperationException($"No role {key}.");
}

/// <param name="Role">The one role that the person holds.</param>
internal sealed record DemoPerson(string UserName, Role Role)
{
    public string? Department { get; init; }

    public string? Area { get; init; }

    /// <summary>What tells two people of one role apart.</summary>
    public string? Duty { get; init; }

    public string DisplayName => $"演示·{Role.Name}{Duty}";
}
