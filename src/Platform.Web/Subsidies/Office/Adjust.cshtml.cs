using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Subsidies;
using Platform.Core.Subsidies.Rechecking;
using Platform.Web.Components;
using Platform.Web.Components.Tables;
using Platform.Web.Subsidies.Cases;

namespace Platform.Web.Subsidies.Office;

/// <summary>One decided case, as it was computed then and as it comes out now, and the choice between 补发、追回 and 不调整.</summary>
[Authorize(Policy = Permissions.WorkOnSubsidies)]
[ResponseCache(NoStore = true)]
public sealed class AdjustModel(CaseDesk desk, FindChangedCases changed, CaseSheets sheets, AdjustCase adjust) : PageModel
{
    [BindProperty]
    public AdjustForm Form { get; set; } = new();

    public SubsidyCase Case { get; private set; } = null!;

    /// <summary>Null where it comes out as it was decided, or somebody chose already.</summary>
    public ChangedCase? Found { get; private set; }

    /// <summary>The rules as they were known when it was decided.</summary>
    public CalculationSheet? Then { get; private set; }

    public string? Refusal { get; private set; }

    public bool MayDecide { get; private set; }

    public IReadOnlyList<Option> Choices => [.. Found!.Choices.Select(choice => new Option(choice.ToString(), Said(choice)))];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await ShowAsync(id, cancellation);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        switch (await adjust.RunAsync(new(id, Form.Known, Form.After, Form.Choice, Form.Reason), cancellation))
        {
            case CaseChange.Done done:
                PageMessages.Say(TempData, $"{CaseWords.Name(done.Case)}：{CaseWords.Of(Form.Choice!.Value)}，已登记。");
                return LocalRedirect(Url.Content("~/office/subsidies/recheck"));
            case CaseChange.Refused { Field: { } field } refused:
                ModelState.AddModelError($"Form.{field}", refused.Reason);
                return await ShowAsync(id, cancellation);
            case CaseChange.Refused refused:
                Refusal = refused.Reason;
                return await ShowAsync(id, cancellation);
            case CaseChange.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    private string Said(AdjustmentChoice choice) =>
        choice == AdjustmentChoice.Leave ? "不调整" : $"{CaseWords.Of(choice)} {Money.Yuan(Math.Abs(Found!.Difference ?? 0))} 元";

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellation)
    {
        if (await desk.Visible.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } one)
        {
            return NotFound();
        }

        (Case, Found) = (one, changed.Find(one));
        MayDecide = await desk.MayDecideAsync(one, cancellation);
        Then = Found is { } found ? sheets.Kept(one, found.Particulars) : null;
        ModelState.Remove("Form.Known");
        ModelState.Remove("Form.After");
        return Page();
    }
}
