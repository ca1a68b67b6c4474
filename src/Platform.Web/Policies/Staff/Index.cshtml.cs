using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Web.Components;
using Platform.Web.Components.Tables;
using Platform.Web.Notices;
using Platform.Web.Routing;

namespace Platform.Web.Policies.Staff;

/// <summary>政策版本: every version of the district's policy, or of the layers that the province keeps.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(FindVersions find, VersionDesk desk, StaffLinks links, Calendar calendar, IMultiTenantContextAccessor accessor) : PageModel
{
    private static readonly IReadOnlyList<Option> Standings = [.. Enum.GetValues<VersionStanding>().Select(standing => new Option(standing.ToString(), VersionWords.Of(standing).Text))];

    public DataTable Versions { get; private set; } = null!;

    public bool MayManage => desk.IsOpen;

    /// <summary>Whether this is a district, whose policy the portal shows for any day.</summary>
    public bool IsDistrict => accessor.Tenant.Kind == TenantKind.District;

    public DateOnly Today => calendar.Today();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var table = Table();
        Versions = await table.LoadAsync((await find.RunAsync(cancellation)).AsQueryable(), table.Query(Request.Query), cancellation);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation)
    {
        var table = Table();
        var file = await table.ExportAsync((await find.RunAsync(cancellation)).AsQueryable(), table.Query(Request.Query), cancellation);
        return File(file, ExcelWriter.ContentType, DownloadName.Of($"{table.Title} {Today:yyyy-MM-dd}", "xlsx"));
    }

    private TableDefinition<FindVersions.Found> Table()
    {
        var table = new TableDefinition<FindVersions.Found>("政策版本", found => found.Version.Id.ToString())
        {
            Counter = "版",
            Empty = new EmptyState("还没有政策版本", "导入政策包以后，第 1 版会出现在这里。"),
            Link = found => links.Of($"policies/{found.Version.Id}"),
        };
        table.Text("number", "版次", found => VersionWords.Name(found.Version));
        if (!IsDistrict)
        {
            table.Text("package", "政策层级", found => found.Version.Package);
        }

        return table
            .Text("summary", "改了什么", found => found.Version.Summary, ColumnWidth.Wide)
            .Text("kind", "类别", found => VersionWords.Of(found.Version.Kind))
            .Tag("standing", "状态", found => found.Standing, VersionWords.Of)
            .Text("effective", "施行日期", found => VersionWords.Day(found.Version.EffectiveFrom))
            .Text("basis", "依据", found => found.Version.BasisNumber ?? found.Version.BasisTitle)
            .Text("drafter", "起草", found => found.Version.DraftedBy)
            .Text("confirmer", "确认", found => found.Version.ConfirmedBy)
            .Search("q", "改了什么", text => found => found.Version.Summary.Contains(text) || (found.Version.BasisNumber ?? "").Contains(text))
            .Choice("standing", "状态", Standings, value => Chosen(Enum.Parse<VersionStanding>(value)))
            .OrderBy(found => found.Version.Package)
            .OrderBy(found => found.Version.Number, descending: true);
    }

    private static System.Linq.Expressions.Expression<Func<FindVersions.Found, bool>> Chosen(VersionStanding standing) => found => found.Standing == standing;
}
