using Platform.Web.Components.Office;

namespace Platform.Web.Components.Front;

/// <summary>A shell with an invented person and menu.</summary>
internal static class SampleShell
{
    public static OfficeShell Make(bool signedIn) => new(OfficeFace.Office, "样例区", OfficeMenu.Grouped(signedIn ? Entries : []))
    {
        Person = signedIn ? new OfficePerson("林经办", "区卫生健康委 人口家庭科") : null,
        SearchUrl = signedIn ? "~/components" : null,
        Unread = signedIn ? 3 : null,
        MessagesUrl = "~/components#messages",
        AccountUrl = "~/components#account",
        SignInUrl = "~/components",
        SignOutUrl = "~/components?handler=signOut",
    };

    private static readonly OfficeMenuEntry[] Entries =
    [
        Entry("inbox", "我的待办", "inbox", "办件", "?inbox"),
        Entry("institutions", "托育机构", "home", "办件", ""),
        Entry("filings", "备案办理", "filing", "办件", "?filings"),
        Entry("subsidies", "补贴审核", "coins", "办件", "?subsidies"),
        Entry("inspections", "监督检查", "shield", "办件", "?inspections"),
        Entry("targets", "目标进度", "target", "政策", "?targets"),
        Entry("duties", "任务分工", "grid", "政策", "?duties"),
        Entry("notices", "通知公文", "notice", "政策", "?notices"),
        Entry("accounts", "人员与权限", "people", "管理", "?accounts"),
        Entry("audit", "操作记录", "history", "管理", "?audit"),
        Entry("settings", "本区设置", "settings", "管理", "?settings"),
    ];

    private static OfficeMenuEntry Entry(string noun, string title, string icon, string group, string query) =>
        new(OfficeFace.Office, noun, title, icon, query.Length == 0 ? "~/components" : $"~/{query}", "sample") { Group = group };
}
