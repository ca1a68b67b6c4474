using Platform.Core.Accounts;
using Platform.Web.Components.Office;

namespace Platform.Web.Compare;

internal static class CompareMenu
{
    private const string Group = "区县";

    public static void AddCompareMenu(this IServiceCollection services)
    {
        services.AddSingleton(new OfficeMenuEntry(OfficeFace.Office, "compare", "区县政策对比", "compare", "~/office/compare", Permissions.CompareTenants) { Group = Group, Sort = 70 });
        services.AddSingleton(new OfficeMenuEntry(OfficeFace.Province, "compare", "区县政策对比", "compare", "~/compare", Permissions.CompareTenants) { Group = Group, Sort = 20 });
    }
}
