using System.Collections.Frozen;
using static Platform.Core.Accounts.Permissions;
using static Platform.Core.Accounts.RoleScope;
using static Platform.Core.Tenancy.TenantKind;

namespace Platform.Core.Accounts;

/// <summary>Every role there is. System, security and audit administrators are apart (GB/T 22239-2019 8.1.5).</summary>
public static class RoleCatalog
{
    public static readonly IReadOnlyList<Role> All =
    [
        new("provincial_administrator", "省级管理员", Province, Whole, ManageTenants, SeeTenants, CompareTenants, ManageAccounts, ManagePolicy, Work) { NeedsSecondFactor = true, Administers = Administrator.System },
        new("platform_operator", "平台运维", Province, Whole, SeeTenants, Operate, Work) { NeedsSecondFactor = true, Administers = Administrator.System },
        new("provincial_security_administrator", "安全管理员", Province, Whole, ManageRights, Work) { NeedsSecondFactor = true, Administers = Administrator.Security },
        new("provincial_audit_administrator", "审计管理员", Province, Whole, ReadAudit, Work) { NeedsSecondFactor = true, Administers = Administrator.Audit },
        new("city_viewer", "市级查看", Province, CodePrefix, SeeTenants, CompareTenants, Work),
        new("district_administrator", "县级管理员", District, Whole, ManageAccounts, ManagePolicy, CompareTenants, Work, WorkOnSubsidies) { NeedsSecondFactor = true, Administers = Administrator.System },
        new("security_administrator", "安全管理员", District, Whole, ManageRights, Work) { NeedsSecondFactor = true, Administers = Administrator.Security },
        new("audit_administrator", "审计管理员", District, Whole, ReadAudit, Work) { NeedsSecondFactor = true, Administers = Administrator.Audit },
        new("department_officer", "部门经办", District, RoleScope.Department, Work, WorkOnSubsidies, CompareTenants),
        new("department_reviewer", "部门审核", District, RoleScope.Department, Work, WorkOnSubsidies, Review, CompareTenants),
        new("section_head", "科室负责人", District, RoleScope.Department, Work, WorkOnSubsidies, Review, CompareTenants),
        new("leader_in_charge", "分管领导", District, RoleScope.Department, Work, WorkOnSubsidies, Approve, CompareTenants),
        new("signatory", "签发人", District, Issuer, Work, SignNotices),
        new("office_editor", "办公室核稿", District, Whole, Work, EditNotices),
        new("seal_keeper", "编号用印", District, Issuer, Work, SealNotices),
        new("archivist", "档案", District, Whole, Work, KeepArchive),
        new("town_officer", "镇街经办", District, Area, Work, WorkOnSubsidies),
        new("village_worker", "村居", District, Area, Work),
        new("entrusted_body", "受委托单位", District, RoleScope.Department, Work),
        new("finance_officer", "财政", District, Whole, Work, WorkOnSubsidies, SeeMoney),
        new("auditor", "审计只读", District, Whole, Work, WorkOnSubsidies, SeeMoney, ReadAudit),
        new("institution_user", "机构用户", District, Whole, OwnAffairs),
        new("parent", "家长", District, Whole, OwnAffairs),
    ];

    private static readonly FrozenDictionary<string, Role> ByKey = All.ToFrozenDictionary(role => role.Key, StringComparer.Ordinal);

    public static Role? Find(string key) => ByKey.GetValueOrDefault(key);
}
