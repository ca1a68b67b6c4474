using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies;
using Platform.Core.Subsidies;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Subsidies;
using Platform.Web.Components;
using Platform.Web.Components.Forms;
using Platform.Web.Subsidies.Cases;

namespace Platform.Web.Subsidies.Office;

/// <summary>登记: which scheme, then who applies and how things stand.</summary>
[Authorize(Policy = Permissions.WorkOnSubsidies)]
[ResponseCache(NoStore = true)]
public sealed class NewModel(RegisterCase register, CaseSheets sheets, CaseDesk desk, PolicyReader policy, Calendar calendar) : PageModel
{
    [BindProperty]
    public CaseForm Form { get; set; } = new();

    public IReadOnlyList<Subsidy> Schemes { get; private set; } = [];

    /// <summary>Null while the scheme is chosen.</summary>
    public CalculationSheet? Sheet { get; private set; }

    public string? Refusal { get; private set; }

    // Today, or the last day of a district that has ended.
    private DateOnly Proposed => policy.Package.DefaultDay(calendar.Today());

    public IActionResult OnGet(string? scheme)
    {
        if (!desk.MayRegister)
        {
            return Forbid();
        }

        if (scheme is null)
        {
            Schemes = [.. RuleBook.Of(policy.InForce()).Rules.Select(rule => rule.Subsidy)];
            return Page();
        }

        Form.Day = new TypedDay(CaseWords.Day(Proposed));
        Sheet = sheets.Empty(scheme, Proposed);
        return Sheet is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync(string? scheme, CancellationToken cancellation)
    {
        Sheet = scheme is null ? null : sheets.Sent(scheme, Form.Day?.Value ?? Proposed, Request.Form) ?? sheets.Sent(scheme, Proposed, Request.Form);
        if (Sheet is null)
        {
            return NotFound();
        }

        if (Sheet.Errors.Count > 0 || CaseSheets.WantsRows(Request.Form))
        {
            return Page();
        }

        switch (await register.RunAsync(new(scheme!, Form.Entry(Sheet)), cancellation))
        {
            case CaseChange.Done done:
                PageMessages.Say(TempData, $"已登记{CaseWords.Name(done.Case)}。");
                return LocalRedirect(Url.Content($"~/office/subsidies/{done.Case.Id}"));
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
