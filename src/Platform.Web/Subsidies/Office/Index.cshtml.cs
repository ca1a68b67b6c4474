using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Subsidies;
using Platform.Core.Time;
using Platform.Web.Components.Tables;
using Platform.Web.Notices;
using Platform.Web.Subsidies.Cases;

namespace Platform.Web.Subsidies.Office;

/// <summary>补贴办件 of the departments and towns that the person works for.</summary>
[Authorize(Policy = Permissions.WorkOnSubsidies)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(CaseDesk desk, CaseTables tables, Calendar calendar) : PageModel
{
    public bool MayRegister => desk.MayRegister;

    public DataTable Rows { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var table = tables.All();
        Rows = await table.LoadAsync(desk.Visible, table.Query(Request.Query), cancellation);
    }

    public async Task<IActionResult> OnGetExportAsync(CancellationToken cancellation)
    {
        var table = tables.All();
        return File(await table.ExportAsync(desk.Visible, table.Query(Request.Query), cancellation), ExcelWriter.ContentType, DownloadName.Of($"{table.Title} {calendar.Today():yyyy-MM-dd}", "xlsx"));
    }
}
