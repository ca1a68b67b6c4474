using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Core.Accounts.Granting;

/// <summary>The roles of the tenant at hand under the names that it uses, and what each can be limited to.</summary>
public sealed class RoleChoices(PolicyPackages packages, IMultiTenantContextAccessor accessor)
{
    private const int LongestPrefix = 6;

    public IReadOnlyList<Role> Roles => [.. RoleCatalog.All.Where(role => role.Kind == accessor.Tenant.Kind)];

    /// <summary>县级管理员 is called after what the district is.</summary>
    public string NameOf(Role role) => role.Key == "district_administrator"
        ? Package?.Profile.Kind switch
        {
            JurisdictionKind.District => "区级管理员",
            JurisdictionKind.Banner => "旗级管理员",
            _ => role.Name,
        }
        : role.Name;

    public string NameOf(string key) => RoleCatalog.Find(key) is { } role ? NameOf(role) : key;

    /// <summary>The role with what it is limited to: 部门经办（区卫生健康委）.</summary>
    public string NameOf(string key, string? scope) => RoleCatalog.Find(key) is not { } role ? key
        : scope is null ? NameOf(role)
        : $"{NameOf(role)}（{ScopeName(role, scope)}）";

    /// <summary>The department under its own name.</summary>
    public string? DepartmentName(string? key) => key is null ? null : ScopesOf(RoleScope.Department).GetValueOrDefault(key, key);

    /// <summary>What a role may be limited to, by key, under the name that pages show; empty where no choice is offered.</summary>
    public IReadOnlyDictionary<string, string> ScopesOf(RoleScope scope) => scope switch
    {
        RoleScope.Department => Pairs(Package?.Departments.Where(pair => !pair.Value.Group).OrderBy(pair => pair.Value.Sort).Select(pair => (pair.Key, pair.Value.Name))),
        RoleScope.Area => Pairs(Package?.Profile.Towns.Select(pair => (pair.Value.Code ?? pair.Key, pair.Value.Name))),
        RoleScope.Issuer => Pairs(Package?.Profile.Issuers.Select(pair => (pair.Key, pair.Value.Name))),
        _ => Pairs([]),
    };

    /// <summary>The scope as pages show it: the body's or the town's name, or the prefix itself.</summary>
    public string ScopeName(Role role, string? scope) => scope switch
    {
        null when role.Scope == RoleScope.Whole => accessor.Tenant.Kind == TenantKind.Province ? "全部" : Package?.Profile.Vocabulary.Whole ?? "全部",
        null => "本人所在",
        _ when role.Scope == RoleScope.CodePrefix => $"代码以 {scope} 开头的区县",
        _ => ScopesOf(role.Scope).GetValueOrDefault(scope, scope),
    };

    /// <summary>Whether a grant of the role can be limited so.</summary>
    public bool Admits(Role role, string? scope) => role.Scope switch
    {
        RoleScope.Whole => scope is null,
        RoleScope.CodePrefix => scope is { Length: >= 2 and <= LongestPrefix } && scope.All(char.IsAsciiDigit),
        _ => scope is not null && ScopesOf(role.Scope).ContainsKey(scope),
    };

    private TenantPackage? Package => packages.District(accessor.Tenant.Identifier);

    private static Dictionary<string, string> Pairs(IEnumerable<(string Key, string Name)>? pairs) =>
        (pairs ?? []).DistinctBy(pair => pair.Key).ToDictionary(pair => pair.Key, pair => pair.Name, StringComparer.Ordinal);
}
