using Platform.Core.Tenancy;
using Platform.Core.Tenancy.Board;
using Platform.Core.Time;
using Platform.Web.Components;
using Platform.Web.Components.Tables;

namespace Platform.Web.Districts;

/// <summary>区县一览 as a table, on the page and in Excel.</summary>
internal static class DistrictTable
{
    private static readonly IReadOnlyList<Option> States =
        [.. Enum.GetValues<TenantState>().Select(state => new Option(state.ToString().ToLowerInvariant(), DistrictWords.Of(state).Text))];

    private static readonly IReadOnlyList<Option> Standings =
        [.. Enum.GetValues<AdministratorStanding>().Select(standing => new Option(standing.ToString().ToLowerInvariant(), DistrictWords.Of(standing).Text))];

    public static readonly TableDefinition<DistrictRow> Definition =
        new TableDefinition<DistrictRow>("区县", row => row.Tenant.Identifier)
        {
            Counter = "个",
            Link = row => $"~/districts/{row.Tenant.Identifier}",
            Empty = new EmptyState("没有可看的区县", "政策包放进 tenants 文件夹、平台重新启动后，会出现在这里；市级查看只看得到授权代码范围内的区县。"),
        }
        .Text("name", "区县", row => row.Tenant.Name, ColumnWidth.Wide)
        .Text("code", "区划代码", row => row.Tenant.Code)
        .Tag("state", "状态", row => row.Tenant.State, DistrictWords.Of)
        .Tag("standing", "管理员到位", row => row.Figures.Standing, DistrictWords.Of)
        .Number("administrators", "管理员", row => row.Figures.Administrators, "人")
        .Number("accounts", "账号", row => row.Figures.Accounts, "个", sum: true)
        .Number("work", "待办", row => row.Figures.OpenWork, "件", sum: true)
        .Day("seen", "最近活动", row => row.Figures.LastSeen == null ? null : Calendar.DayOf(row.Figures.LastSeen.Value))
        .Search("q", "名称或代码", text => row => row.Tenant.Name.Contains(text) || row.Tenant.Code.StartsWith(text))
        .Choice("state", "状态", States, value => row => row.Tenant.State == Enum.Parse<TenantState>(value, true))
        .Choice("standing", "管理员到位", Standings, value => row => row.Figures.Standing == Enum.Parse<AdministratorStanding>(value, true))
        .OrderBy(row => row.Tenant.Code)
        .OrderBy(row => row.Tenant.Identifier);
}
