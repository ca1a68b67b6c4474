using Platform.Core.Accounts;
using Platform.Web.Components.Office;

namespace Platform.Web.Accounts;

/// <summary>The pages on people, rights and the audit trail, in a district's office and on the province's side.</summary>
internal static class StaffMenu
{
    private const string Group = "人员与权限";

    private static readonly (string Noun, string Title, string Icon, string Policy)[] Pages =
    [
        ("accounts", "账号与邀请", "people", Permissions.ManageAccounts),
        ("roles", "角色授权", "shield", Permissions.ManageRights),
        ("delegations", "AB角代办", "compare", Permissions.Work),
        ("api-clients", "接口客户", "settings", Permissions.ManageRights),
        ("audit", "审计记录", "history", Permissions.ReadAudit),
    ];

    public static void AddStaffMenu(this IServiceCollection services)
    {
        for (var sort = 0; sort < Pages.Length; sort++)
        {
            var (noun, title, icon, policy) = Pages[sort];
            services.AddSingleton(new OfficeMenuEntry(OfficeFace.Office, noun, title, icon, $"~/office/{noun}", policy) { Group = Group, Sort = 90 + sort });
            services.AddSingleton(new OfficeMenuEntry(OfficeFace.Province, noun, title, icon, $"~/{noun}", policy) { Group = Group, Sort = 90 + sort });
        }
    }
}
