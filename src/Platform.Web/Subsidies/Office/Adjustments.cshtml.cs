using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Subsidies.Rechecking;
using Platform.Core.Time;
using Platform.Web.Components.Tables;
using Platform.Web.Notices;
using Platform.Web.Subsidies.Cases;

namespace Platform.Web.Subsidies.Office;

/// <summary>调整记录: what was paid later, claimed back or left, with the sums.</summary>
[Authorize(Policy = Permissions.WorkOnSubsidies)]
[ResponseCache(NoStore = true)]
public sealed class AdjustmentsModel(AdjustCase adjust, CaseTables tables, Calendar calendar) : PageModel
{
    public DataTable Rows { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var table = tables.Adjustments();
        Rows = await table.LoadAsync(adjust.All, table.Query(Request.Query), cancellation);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation)
    {
        var table = tables.Adjustments();
        return File(await table.ExportAsync(adjust.All, table.Query(Request.Query), cancellation), ExcelWriter.ContentType, DownloadName.Of($"{table.Title} {calendar.Today():yyyy-MM-dd}", "xlsx"));
    }
}
