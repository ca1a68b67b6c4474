using Platform.Core.Accounts;
using Platform.Web.Components.Office;

namespace Platform.Web.WorkItems;

/// <summary>What the pages on work need, and 我的工作: the first group of the menu, in a district's office and on the province's side.</summary>
internal static class WorkItemPages
{
    private const string Group = "我的工作";

    public static void AddWorkItemPages(this IServiceCollection services)
    {
        services.AddScoped<DeskTables>();
        foreach (var (face, root) in new[] { (OfficeFace.Office, "~/office"), (OfficeFace.Province, "~") })
        {
            services.AddSingleton(new OfficeMenuEntry(face, "work-items", "待办事项", "inbox", $"{root}/work-items", Permissions.Work) { Group = Group, Sort = 1 });
            services.AddSingleton(new OfficeMenuEntry(face, "jobs", "长任务", "clock", $"{root}/jobs", Permissions.Work) { Group = Group, Sort = 2 });
        }
    }
}
