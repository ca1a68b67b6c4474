using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Packages;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>文件首部和效力, or where no document is named the district's (the layer's) own profile.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class HeadModel(FindDraft find, EditDraftItem edit, EditingLinks links) : FormPage(find, edit, links)
{
    [BindProperty(SupportsGet = true)]
    public string? Document { get; set; }

    public string Name => Place is { } document ? Draft.DocumentTitle(document) : $"{Draft.Name}基本情况";

    private string? Place => string.IsNullOrEmpty(Document) ? null : Document;

    protected override string After => Links.Draft(Id);

    protected override string SavedSentence => $"已保存：{Name}。";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await OpenAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) => await OpenAsync(cancellation) ? await SaveAsync(cancellation) : NotFound();

    protected override ItemForm? FindForm() => Place is { } document
        ? Draft.Documents.Contains(document) ? ItemForm.OfDocument() : null
        : Draft.IsLayer ? ItemForm.OfLayer() : ItemForm.OfProfile();

    protected override EditValue.Map? FindWritten() => WrittenItems.Head(Draft.Files, Place);

    protected override WrittenPlace? PlaceIn(IReadOnlyList<PolicyFile> files) => WrittenItems.HeadPlace(files, Place);

    protected override ItemEdit EditOf(IReadOnlyList<FieldChange> changes) => new ItemEdit.SetHead(Place, changes);
}
