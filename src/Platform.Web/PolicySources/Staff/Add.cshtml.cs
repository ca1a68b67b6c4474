using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies.Sources;
using Platform.Core.Policies.Sources.Proposals;
using Platform.Core.Policies.Versions;
using Platform.Policy.Editing;
using Platform.Web.Components;

namespace Platform.Web.PolicySources.Staff;

/// <summary>从本条新增: begins an item with what was recognised in a clause, for a person to confirm.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class AddModel(CompareDocument compare, EditDraftItem edit, SourceLinks links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Document { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string Clause { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Collection { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? At { get; set; }

    /// <summary>The number of the version's row that the person has seen.</summary>
    [BindProperty]
    public int Known { get; set; }

    public CompareDocument.Result Found { get; private set; } = null!;

    /// <summary>Null where the source text has no such clause, or there is none.</summary>
    public ClausePlace? Place { get; private set; }

    public ItemProposal Proposal { get; private set; } = null!;

    public ItemForm Form { get; private set; } = null!;

    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public bool IsOpen => Found.Version.IsOpen;

    public IReadOnlyList<ShownItemField> Fields => ShownFields.Of(Form, Proposal, Found.View!, ModelState);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }

        if (Place is null)
        {
            return Page();
        }

        Known = Found.Version.Version;
        Form = ItemForm.Of(Collection!, ProposedId.Of(Proposal, Clause, Found.Files), Proposal.Values);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }

        if (Place is null)
        {
            return Page();
        }

        Form = ItemForm.Read(Collection!, await Request.ReadFormAsync(cancellation));
        var fields = Form.ToFields(Clause, ModelState);
        return ModelState.IsValid ? await AnswerAsync(fields, cancellation) : Page();
    }

    private async Task<IActionResult> AnswerAsync(IReadOnlyList<EditField> fields, CancellationToken cancellation)
    {
        switch (await edit.RunAsync(new(Id, Known, new ItemEdit.AddItem(new ItemTable(Collection!, Document), Form.Id, fields)), cancellation))
        {
            case EditDraftItem.Result.Saved:
                PageMessages.Say(TempData, $"已新增{SourceWords.Collection(Collection!)} {Form.Id}，来自条款 {Clause}。");
                return LocalRedirect(Url.Content(links.Document(Id, Document, null, Clause)));
            case EditDraftItem.Result.Outdated outdated:
                ModelState.Remove(nameof(Known));
                (Refusals, Known) = ([$"{outdated.Reason}填写的内容都还在，再按一次“新增”就加到改过的这一版里。"], outdated.Current.Version);
                return Page();
            case EditDraftItem.Result.Faulty faulty:
                Refusals = [.. faulty.Errors.Select(error => $"{error.Message}（{error.Fix}）")];
                return Page();
            case EditDraftItem.Result.Refused refused:
                Refusals = [refused.Reason];
                return Page();
            default:
                throw new UnreachableException();
        }
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await compare.RunAsync(Id, Document, cancellation) is not { } found)
        {
            return false;
        }

        Found = found;
        if (found is { Comparison: { } all, View: { } view } && all.Find(Clause) is { IsFrame: false } clause)
        {
            Collection = ProposedCollections.All.Contains(Collection) ? Collection : ProposedCollections.Of(clause)[0];
            Place = new ClausePlace(all, clause, At);
            Proposal = ItemProposal.Of(view, Place, Collection!);
        }

        return true;
    }
}
