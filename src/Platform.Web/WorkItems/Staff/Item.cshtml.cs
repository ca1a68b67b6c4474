using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.WorkItems;
using Platform.Web.Components;
using Platform.Web.Components.Casework;
using Platform.Web.Routing;

namespace Platform.Web.WorkItems.Staff;

/// <summary>One piece of work: what it is, what happened to it, and what its reader can do now.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class ItemModel(WorkItemDesk desk, Rights rights, StaffLinks links, Deadlines deadlines) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public WorkItem Item { get; private set; } = null!;

    public string? Refusal { get; private set; }

    public Deadlines Deadlines => deadlines;

    public bool MayFinish => Item.State == WorkItemState.Open && WorkItemDesk.IsFor(Item, Reader);

    public bool MayRecall => Item is { State: WorkItemState.Open, OpenedAt: null } && Item.SenderId == rights.AccountId;

    public IReadOnlyList<LabelledFact> Facts => WorkItemFacts.Of(Item);

    public IReadOnlyList<TimelineEntry> History => WorkItemFacts.History(Item);

    private WorkItemReader Reader => WorkItemReader.Of(rights);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation);

    public async Task<IActionResult> OnPostFinishAsync(CancellationToken cancellation) =>
        await AnswerAsync(await desk.FinishAsync(Id, Form.Version, Form.Answer, Reader, cancellation), cancellation);

    public async Task<IActionResult> OnPostReturnAsync(CancellationToken cancellation) =>
        await AnswerAsync(await desk.ReturnAsync(Id, Form.Version, Form.Answer ?? "", Reader, cancellation), cancellation);

    public async Task<IActionResult> OnPostRecallAsync(CancellationToken cancellation) =>
        await AnswerAsync(await desk.RecallAsync(Id, Reader, cancellation), cancellation);

    private async Task<IActionResult> AnswerAsync(WorkItemChange change, CancellationToken cancellation)
    {
        switch (change)
        {
            case WorkItemChange.Done done:
                PageMessages.Say(TempData, $"{WorkItemWords.Of(done.Item).Text}：{done.Item.Title}");
                return LocalRedirect(Url.Content(links.Of(done.Item.State == WorkItemState.Recalled ? "work-items/sent" : "work-items")));
            case WorkItemChange.NotFound:
                return NotFound();
            case WorkItemChange.Refused refused:
                Refusal = refused.Reason;
                return await ShowAsync(cancellation);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (await desk.OpenAsync(Id, Reader, cancellation) is not { } item)
        {
            return NotFound();
        }

        Item = item;
        return Page();
    }
}
