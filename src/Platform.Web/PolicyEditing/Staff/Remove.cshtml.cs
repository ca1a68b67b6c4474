using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Web.Components;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>Takes an item out of a draft, after a look at what it says.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class RemoveModel(FindDraft find, EditDraftItem edit, EditingLinks links) : DraftPage(find, links)
{
    [BindProperty(SupportsGet = true)]
    public string Table { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Document { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Item { get; set; } = "";

    [BindProperty]
    public int Known { get; set; }

    public ItemTable Place => new(Table, string.IsNullOrEmpty(Document) ? null : Document);

    public string Name { get; private set; } = "";

    /// <summary>What it says, field by field.</summary>
    public IReadOnlyList<(string Label, string Text)> Facts { get; private set; } = [];

    /// <summary>Why it was not taken out.</summary>
    public IReadOnlyList<string> Refusals { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await ShowAsync(cancellation) is not { } page || Facts.Count == 0)
        {
            return NotFound();
        }

        switch (await edit.RunAsync(new EditDraftItem.Command(Id, Known, new ItemEdit.RemoveItem(Place, Item)), cancellation))
        {
            case EditDraftItem.Result.Saved:
                PageMessages.Say(TempData, $"已删去：{Name}。");
                return LocalRedirect(Url.Content(Links.Table(Id, Place)));
            case EditDraftItem.Result.Faulty faulty:
                Refusals = [.. faulty.Errors.Select(error => $"{error.File} 第 {error.Line} 行：{error.Message}（{error.Fix}）")];
                return page;
            case EditDraftItem.Result.Refused refused:
                Refusals = [refused.Reason];
                return page;
            case EditDraftItem.Result.Outdated outdated:
                Refusals = [$"{MergeWords.Who(outdated.Current)}在{MergeWords.When(outdated.Current)}改过这一版，还没有删。下面是现在的内容，请核对后再删。"];
                return await ShowAsync(cancellation);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || ItemForm.Of(Place) is not { } form || WrittenItems.Fields(Draft.Files, Place, Item) is not { } written)
        {
            return NotFound();
        }

        var sheet = FormSheet.Of(form, written);
        Name = ItemWords.Name(Choices, form, sheet) ?? Item;
        Facts = [.. form.Fields.Select(field => (field.Label, Text: ItemWords.Say(Choices, field, sheet))).Where(fact => fact.Text.Length > 0)];
        ModelState.Remove(nameof(Known));
        return Page();
    }
}
