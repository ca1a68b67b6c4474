using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Audit;
using Platform.Core.Jobs;
using Platform.Core.Tenancy;
using Platform.Core.Time;
using Platform.Web.Components.Tables;
using Platform.Web.Notices;
using Platform.Web.Routing;

namespace Platform.Web.Audit.Staff;

/// <summary>审计记录: search and export; both leave an event themselves.</summary>
[Authorize(Policy = Permissions.ReadAudit)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(SearchAudit search) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "")]
    public AuditFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public long? Before { get; set; }

    public IReadOnlyList<AuditRow> Rows { get; private set; } = [];

    /// <summary>The number to go on before; null on the last page.</summary>
    public long? Older { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var found = await search.PageAsync(Filter.ToQuery(), Before, cancellation);
        Rows = [.. found.Take(SearchAudit.PageSize).Select(AuditRow.Of)];
        Older = found.Count > SearchAudit.PageSize ? Rows[^1].Sequence : null;
    }

    /// <summary>核验: as a job, since a trail of years takes a while.</summary>
    public async Task<IActionResult> OnPostVerifyAsync([FromServices] NewJobs jobs, [FromServices] StaffLinks links, CancellationToken cancellation) =>
        LocalRedirect(Url.Content(links.Of($"jobs/{await jobs.AddNowAsync(VerifyAuditTrail.JobKind, "核验审计链", cancellation)}")));

    public async Task<IActionResult> OnGetExportAsync([FromServices] IMultiTenantContextAccessor accessor, [FromServices] Calendar calendar, CancellationToken cancellation)
    {
        var found = await search.ExportAsync(Filter.ToQuery(), cancellation);
        return File(AuditRow.Workbook(found), ExcelWriter.ContentType, DownloadName.Of($"{accessor.Tenant.Name}审计记录 {calendar.Today():yyyy-MM-dd}", "xlsx"));
    }
}
