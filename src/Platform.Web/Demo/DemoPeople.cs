using Platform.Core.Accounts;
using Platform.Core.Tenancy;

namespace Platform.Web.Demo;

/// <summary>Who there is in a demonstration: one of each role that the first tour needs.</summary>
internal static class DemoPeople
{
    private const string Health = "health";

    public static IEnumerable<(string UserName, Role Role, string? Department, string? Area)> Of(TenantKind kind, string? town) => kind == TenantKind.Province
        ?
        [
            ("admin", Role("provincial_administrator"), null, null),
            ("operator", Role("platform_operator"), null, null),
            ("security", Role("provincial_security_administrator"), null, null),
            ("audit", Role("provincial_audit_administrator"), null, null),
        ]
        :
        [
            ("admin", Role("district_administrator"), null, null),
            ("officer", Role("department_officer"), Health, null),
            ("reviewer", Role("department_reviewer"), Health, null),
            ("leader", Role("leader_in_charge"), Health, null),
            ("town", Role("town_officer"), null, town),
            ("security", Role("security_administrator"), null, null),
            ("audit", Role("audit_administrator"), null, null),
        ];

    private static Role Role(string key) => RoleCatalog.Find(key) ?? throw new InvalidOperationException($"No role {key}.");
}
