using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Subsidies;
using Platform.Web.Components;
using Platform.Web.Subsidies.Cases;

namespace Platform.Web.Subsidies.Office;

/// <summary>补正 of a case that is not decided yet.</summary>
[Authorize(Policy = Permissions.WorkOnSubsidies)]
[ResponseCache(NoStore = true)]
public sealed class EditModel(CorrectCase correct, CaseSheets sheets, CaseDesk desk, ReadCases read) : PageModel
{
    [BindProperty]
    public CaseForm Form { get; set; } = new();

    public SubsidyCase Case { get; private set; } = null!;

    /// <summary>Null where the person at hand cannot change it any more.</summary>
    public CalculationSheet? Sheet { get; private set; }

    public string? Refusal { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await desk.Visible.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return NotFound();
        }

        var particulars = read.Of(found);
        (Case, Form) = (found, CaseForm.Of(found, particulars));
        Sheet = desk.MayCorrect(found) ? sheets.Kept(found, particulars) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (await desk.Visible.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found
            || (sheets.Sent(found.Scheme, Form.Day?.Value ?? found.Day, Request.Form) ?? sheets.Sent(found.Scheme, found.Day, Request.Form)) is not { } sheet)
        {
            return NotFound();
        }

        (Case, Sheet) = (found, sheet);
        if (sheet.Errors.Count > 0 || CaseSheets.WantsRows(Request.Form))
        {
            return Page();
        }

        switch (await correct.RunAsync(new(id, Form.Known, Form.Entry(sheet)), cancellation))
        {
            case CaseChange.Done:
                PageMessages.Say(TempData, "已保存，待审核。");
                return LocalRedirect(Url.Content($"~/office/subsidies/{id}"));
            case CaseChange.Refused refused:
                Refusal = CaseSheets.Told(ModelState, refused);
                return Page();
            case CaseChange.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }
}
