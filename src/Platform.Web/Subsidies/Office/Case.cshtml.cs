using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Platform.Core.Accounts;
using Platform.Core.Subsidies;
using Platform.Core.Subsidies.Rechecking;
using Platform.Policy.Subsidies;
using Platform.Web.Components;
using Platform.Web.Components.Casework;
using Platform.Web.Subsidies.Cases;

namespace Platform.Web.Subsidies.Office;

/// <summary>One case: what was told, what it comes to and why, what happened, and what its reader can do now.</summary>
[Authorize(Policy = Permissions.WorkOnSubsidies)]
[ResponseCache(NoStore = true)]
public sealed class CaseModel(CaseDesk desk, ReadCases read, CaseSheets sheets, FindChangedCases changed, AdjustCase adjust) : PageModel
{
    public SubsidyCase Case { get; private set; } = null!;

    public CaseParticulars Particulars { get; private set; } = null!;

    /// <summary>Null where the scheme has no rule on the case's day any more.</summary>
    public CalculationSheet? Sheet { get; private set; }

    /// <summary>Null where it comes out as it was decided.</summary>
    public ChangedCase? Changed { get; private set; }

    public IReadOnlyList<TimelineEntry> History { get; private set; } = [];

    [BindProperty]
    public string? Reason { get; set; }

    public string? Refusal { get; private set; }

    public bool MayCorrect => desk.MayCorrect(Case);

    /// <summary>Whether the person at hand decides cases like this one, and wrote nothing of it.</summary>
    public bool MaySettle { get; private set; }

    public bool MayDecide => Case.State == SubsidyCaseState.Open && MaySettle;

    /// <summary>Yuan that the rules give; null where the conditions are not met or it cannot be said.</summary>
    public decimal? Amount => Sheet?.Outcome is Outcome.Granted granted ? granted.Amount : null;

    /// <summary>Whether the rules say anything yet.</summary>
    public bool IsDecidable => Sheet?.Outcome is Outcome.Granted or Outcome.Refused;

    /// <summary>The reasoning: of a decided case as it was then.</summary>
    public IReadOnlyList<Step> Steps =>
        [.. (Case.IsComputed ? Particulars.Reasoning : Case.IsOpen ? Sheet?.Outcome?.Steps ?? [] : []).Where(CaseWords.IsShown)];

    public string Said => Case.State switch
    {
        SubsidyCaseState.Granted when Case.Settled != Case.Amount => $"审核时核定 {Money.Yuan(Case.Amount ?? 0)} 元，追溯执行后为 {Money.Yuan(Case.Settled ?? 0)} 元。",
        SubsidyCaseState.Granted => $"核定 {Money.Yuan(Case.Amount ?? 0)} 元。",
        SubsidyCaseState.NotMet when Case.Settled > 0 => $"审核时不符合条件，追溯执行后为 {Money.Yuan(Case.Settled ?? 0)} 元。",
        SubsidyCaseState.NotMet => "不符合条件，不予补助。",
        SubsidyCaseState.Refused => $"不予通过：{Case.Reason}",
        SubsidyCaseState.Withdrawn => $"已撤回：{Case.Reason}",
        _ => CaseWords.Of(Sheet?.Outcome),
    };

    public IReadOnlyList<LabelledFact> Facts =>
    [
        new("编号", CaseWords.Name(Case)),
        new("申请人", Particulars.Applicant) { Copyable = true },
        new("补贴", Case.SchemeTitle),
        new("适用政策之日", CaseWords.Day(Case.Day)),
        new("审核部门", Sheet?.Policy.Departments.GetValueOrDefault(Case.Department)?.Name ?? Case.Department),
        .. Case.Snapshot is { } snapshot ? [new LabelledFact("政策快照", snapshot) { Copyable = true }] : Array.Empty<LabelledFact>(),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostDecideAsync(Guid id, int known, decimal? amount, [FromServices] DecideCase decide, CancellationToken cancellation) =>
        await AnswerAsync(id, await decide.RunAsync(new(id, known, amount), cancellation), cancellation);

    public async Task<IActionResult> OnPostReturnAsync(Guid id, int known, [FromServices] CaseReview review, CancellationToken cancellation) =>
        await AnswerAsync(id, await review.ReturnAsync(new(id, known, Reason), cancellation), cancellation);

    public async Task<IActionResult> OnPostRefuseAsync(Guid id, int known, [FromServices] CaseReview review, CancellationToken cancellation) =>
        await AnswerAsync(id, await review.RefuseAsync(new(id, known, Reason), cancellation), cancellation);

    public async Task<IActionResult> OnPostWithdrawAsync(Guid id, int known, [FromServices] CaseReview review, CancellationToken cancellation) =>
        await AnswerAsync(id, await review.WithdrawAsync(new(id, known, Reason), cancellation), cancellation);

    private async Task<IActionResult> AnswerAsync(Guid id, CaseChange change, CancellationToken cancellation)
    {
        switch (change)
        {
            case CaseChange.Done done:
                PageMessages.Say(TempData, $"{CaseWords.Name(done.Case)}：{CaseWords.Of(done.Case.State).Text}。");
                return LocalRedirect(Url.Content($"~/office/subsidies/{id}"));
            case CaseChange.Refused refused:
                Refusal = refused.Reason;
                return await LoadAsync(id, cancellation) ? Page() : NotFound();
            case CaseChange.NotFound:
                return NotFound();
            default:
                throw new UnreachableException();
        }
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken cancellation)
    {
        if (await desk.Visible.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } found)
        {
            return false;
        }

        (Case, Particulars) = (found, read.Of(found));
        (Sheet, Changed) = (sheets.Kept(found, Particulars), changed.Find(found));
        MaySettle = await desk.MayDecideAsync(found, cancellation);
        History = CaseHistory.Of(await desk.StepsOfAsync(found, cancellation), await adjust.OfAsync(found, cancellation));
        return true;
    }
}
