using Platform.Core.Accounts;
using Platform.Core.Subsidies;
using Platform.Web.Components.Office;

namespace Platform.Web.Subsidies.Cases;

/// <summary>What the pages on subsidy cases need, and their place in the office's menu.</summary>
internal static class SubsidyCasePages
{
    private const string Group = "办件";

    public static void AddSubsidyCasePages(this IServiceCollection services)
    {
        services.AddScoped<CaseTables>();
        services.AddScoped<ReadCases>();
        services.AddScoped<CaseSheets>();
        services.AddSingleton(new OfficeMenuEntry(OfficeFace.Office, CaseDesk.Module, "补贴办件", "coins", "~/office/subsidies", Permissions.WorkOnSubsidies) { Group = Group, Sort = 20 });
    }
}
