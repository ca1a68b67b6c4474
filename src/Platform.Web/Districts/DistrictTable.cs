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

    // What the catalog does not hold: figures are read inside each district, policies are loaded.
    private static readonly HashSet<string> Figures = new(StringComparer.Ordinal) { "standing", "accounts", "work", "seen" };
    private static readonly HashSet<string> Policies = new(StringComparer.Ordinal) { "policy", "unverified", "due" };

    public static readonly TableDefinition<DistrictRow> Definition =
        new TableDefinition<DistrictRow>("区县", row => row.Tenant.Identifier)
        {
            Counter = "个",
            Link = row => $"~/districts/{row.Tenant.Identifier}",
            Empty = new EmptyState("没有可看的区县", "用“新建区县”从样例开始，或者上传政策包；市级查看只看得到授权代码范围内的区县。"),
        }
        .Text("name", "区县", row => row.Tenant.Name)
        .Text("code", "区划代码", row => row.Tenant.Code)
        .Tag("state", "状态", row => row.Tenant.State, DistrictWords.Of)
        .Tag("standing", "管理员到位", row => row.Figures.Standing, DistrictWords.Of)
        .Number("accounts", "账号", row => row.Figures.Accounts)
        .Number("work", "待办", row => row.Figures.OpenWork)
        .Day("seen", "最近活动", row => row.Figures.LastSeen == null ? null : Calendar.DayOf(row.Figures.LastSeen.Value))
        .Day("live", "正式启用", row => row.Tenant.LiveFrom)
        .Number("policy", "政策完备", row => row.Policy == null ? null : row.Policy.Configured)
        .Number("unverified", "效力待核", row => row.Policy == null ? null : row.Policy.Unverified)
        .Day("due", "近期到期", row => row.Policy == null ? null : row.Policy.NextDue)
        .Search("q", "名称或代码", text => row => row.Tenant.Name.Contains(text) || row.Tenant.Code.StartsWith(text))
        .Choice("state", "状态", States, value => row => row.Tenant.State == Enum.Parse<TenantState>(value, true))
        .Choice("standing", "管理员到位", Standings, value => row => row.Figures.Standing == Enum.Parse<AdministratorStanding>(value, true))
        .OrderBy(row => row.Tenant.Code)
        .OrderBy(row => row.Tenant.Identifier);

    /// <summary>Whether the figures of every district have to be read to answer, and not only of those on the page.</summary>
    public static bool NeedsFigures(TableQuery query) => Needs(query, Figures);

    /// <summary>Whether every district's policy has to be loaded to answer.</summary>
    public static bool NeedsPolicies(TableQuery query) => Needs(query, Policies);

    private static bool Needs(TableQuery query, HashSet<string> columns) => query.Sort is { } sort && columns.Contains(sort) || query.Filters.Keys.Any(columns.Contains);
}
