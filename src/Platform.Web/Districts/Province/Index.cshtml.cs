using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Tenancy.Board;
using Platform.Core.Time;
using Platform.Web.Components.Tables;
using Platform.Web.Notices;

namespace Platform.Web.Districts.Province;

/// <summary>区县一览: every district in sight, and where it stands.</summary>
[Authorize(Policy = Permissions.SeeTenants)]
public sealed class IndexModel(DescribeDistricts describe, Rights rights, Calendar calendar) : PageModel
{
    public DataTable Rows { get; private set; } = null!;

    public bool MayManage => rights.Allows(Permissions.ManageTenants);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var (query, inSight) = (DistrictTable.Definition.Query(Request.Query), describe.InSight());
        Rows = DistrictTable.NeedsPolicies(query) ? await LoadAsync(await describe.ReadAsync(inSight, cancellation), Task.FromResult)
            : DistrictTable.NeedsFigures(query) ? await LoadAsync(await describe.CountAsync(inSight, cancellation), shown => Task.FromResult(describe.WithPolicies(shown)))
            : await LoadAsync(inSight, shown => describe.ReadAsync(shown, cancellation));

        Task<DataTable> LoadAsync(IReadOnlyList<DistrictRow> rows, Func<IReadOnlyList<DistrictRow>, Task<IReadOnlyList<DistrictRow>>> complete) =>
            DistrictTable.Definition.LoadAsync(rows.AsQueryable(), query, cancellation, complete);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation)
    {
        var rows = await describe.ReadAsync(describe.InSight(), cancellation);
        var file = await DistrictTable.Definition.ExportAsync(rows.AsQueryable(), DistrictTable.Definition.Query(Request.Query), cancellation);
        return File(file, ExcelWriter.ContentType, DownloadName.Of($"区县一览 {calendar.Today():yyyy-MM-dd}", "xlsx"));
    }
}
