using Platform.Core.Accounts;
using Platform.Web.Components.Office;

namespace Platform.Web.Districts;

internal static class DistrictMenu
{
    public static void AddDistrictMenu(this IServiceCollection services) =>
        services.AddSingleton(new OfficeMenuEntry(OfficeFace.Province, "districts", "区县一览", "districts", "~/districts", Permissions.SeeTenants) { Group = "区县", Sort = 10 });
}
