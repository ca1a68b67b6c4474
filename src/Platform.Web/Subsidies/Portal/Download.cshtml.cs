using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Policies;
using Platform.Core.Time;
using Platform.Policy.Subsidies;
using Platform.Web.Policy;
using Platform.Web.Subsidies.Samples;
using Platform.Web.Subsidies.Simulations;

namespace Platform.Web.Subsidies.Portal;

/// <summary>A simulation's institutions as CSV: exactly what the page's filter shows, in its order, all pages.</summary>
[AllowAnonymous]
public sealed class DownloadModel(PolicyReader reader, Calendar calendar) : PolicyPage(reader, calendar)
{
    public IActionResult OnGet(string? rule)
    {
        if (rule is null || RuleBook.Of(Policy).Find(rule) is not { } plan || SampleRegister.Unknown(plan).Count > 0)
        {
            return NotFound();
        }

        var sheet = new SimulationSheet(SimulationRequest.Read(plan, Request.Query), Policy.Day);
        var csv = SimulationCsv.Write(sheet, new CaseTable(sheet.Rows, Request.Query));
        // Excel takes a file without the mark for the local code page.
        return File([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv)], "text/csv; charset=utf-8", $"{Policy.Tenant.Name}{plan.Subsidy.Title}模拟测算（样例数据）.csv");
    }
}
