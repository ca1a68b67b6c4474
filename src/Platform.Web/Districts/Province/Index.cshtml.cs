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
        Rows = DistrictTable.NeedsAll(query)
            ? await DistrictTable.Definition.LoadAsync((await describe.ReadAsync(inSight, cancellation)).AsQueryable(), query, cancellation)
            : await DistrictTable.Definition.LoadAsync(inSight.AsQueryable(), query, cancellation, shown => describe.ReadAsync(shown, cancellation));
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation)
    {
        var rows = await describe.ReadAsync(describe.InSight(), cancellation);
        var file = await DistrictTable.Definition.ExportAsync(rows.AsQueryable(), DistrictTable.Definition.Query(Request.Query), cancellation);
        return File(file, ExcelWriter.ContentType, DownloadName.Of($"区县一览 {calendar.Today():yyyy-MM-dd}", "xlsx"));
    }
}
