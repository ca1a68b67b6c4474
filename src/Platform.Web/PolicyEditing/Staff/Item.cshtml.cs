using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Packages;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>One item of a draft: added, or changed.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class ItemModel(FindDraft find, EditDraftItem edit, EditingLinks links) : FormPage(find, edit, links)
{
    [BindProperty(SupportsGet = true)]
    public string Table { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Document { get; set; }

    /// <summary>The item; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Item { get; set; }

    /// <summary>The name of a new one.</summary>
    [BindProperty]
    public string? NewId { get; set; }

    /// <summary>Whether it is written again after somebody else removed it.</summary>
    [BindProperty]
    public bool Restore { get; set; }

    public ItemTable Place => new(Table, string.IsNullOrEmpty(Document) ? null : Document);

    public PolicyTable Kind => PolicyTables.Find(Place)!;

    /// <summary>Whether somebody else has removed it meanwhile.</summary>
    public bool Gone { get; private set; }

    public string Name => Item is null ? $"新增{Kind.Title}" : ItemWords.Name(Choices, Form, Saved) ?? Item;

    protected override bool IsNew => Item is null || Restore;

    protected override string After => $"{Links.Table(Id, Place)}#row-{Item ?? NewId}";

    protected override string SavedSentence => Item is null ? $"已新增：{ItemWords.Name(Choices, Form, Fields) ?? NewId}。" : $"已保存：{Name}。";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation) || (Item is not null && Written is null))
        {
            return NotFound();
        }

        NewId = ItemWords.NextId(Place, WrittenItems.Ids(Draft.Files, Place));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
        {
            return NotFound();
        }

        if (Item is not null && Written is null && !Restore)
        {
            Gone = true;
            var typed = FormSheet.Read(Form, Request.Form, Saved);
            foreach (var field in Form.Fields) Fields.Take(field, typed);
            return Page();
        }

        if (Item is null && string.IsNullOrWhiteSpace(NewId))
        {
            ModelState.AddModelError(nameof(NewId), "请填写条目的编号。");
        }

        return await SaveAsync(cancellation);
    }

    protected override ItemForm? FindForm() => Place.Document is null || Draft.Documents.Contains(Place.Document) ? ItemForm.Of(Place) : null;

    protected override EditValue.Map? FindWritten() => Item is null ? null : WrittenItems.Fields(Draft.Files, Place, Item);

    protected override WrittenPlace? PlaceIn(IReadOnlyList<PolicyFile> files) => (Item ?? NewId?.Trim()) is { } id ? WrittenItems.Place(files, Place, id) : null;

    protected override ItemEdit EditOf(IReadOnlyList<FieldChange> changes) => IsNew
        ? new ItemEdit.AddItem(Place, (Item ?? NewId ?? "").Trim(), FieldsOf(changes))
        : new ItemEdit.SetFields(Place, Item!, changes);
}
