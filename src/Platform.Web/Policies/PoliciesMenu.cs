using Platform.Core.Accounts;
using Platform.Web.Components.Office;

namespace Platform.Web.Policies;

internal static class PoliciesMenu
{
    private const string Group = "政策";

    public static void AddPoliciesMenu(this IServiceCollection services)
    {
        services.AddSingleton(new OfficeMenuEntry(OfficeFace.Office, "policies", "政策版本", "document", "~/office/policies", Permissions.Work) { Group = Group, Sort = 60 });
        services.AddSingleton(new OfficeMenuEntry(OfficeFace.Office, "templates", "公文模板", "edit", "~/office/templates", Permissions.ManagePolicy) { Group = Group, Sort = 61 });
        services.AddSingleton(new OfficeMenuEntry(OfficeFace.Province, "policies", "上级政策版本", "document", "~/policies", Permissions.Work) { Group = Group, Sort = 30 });
    }
}
