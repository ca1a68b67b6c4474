using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Packages;
using Platform.Web.Components.Forms;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>新增文件: begins a document of a draft with its head; its items are added afterwards.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class NewDocumentModel(FindDraft find, EditDraftItem edit, EditingLinks links) : FormPage(find, edit, links)
{
    /// <summary>The folder's name; left empty, it follows from the kind and the year.</summary>
    [BindProperty]
    public string? NewId { get; set; }

    protected override bool IsNew => true;

    protected override string After => $"{Links.Draft(Id)}#document-{Key}";

    protected override string SavedSentence => $"已新增文件：{Fields.Text("short_title")}。下面从各张表新增条目；也可以先录入原文，再从条款新增。";

    private string Key => !string.IsNullOrWhiteSpace(NewId) ? NewId.Trim()
        : DocumentKey.Propose([Fields.Text("plan_title"), Fields.Text("type"), Fields.Text("title"), Fields.Text("short_title")], new TypedDay(Fields.Text("issued")).Value, Draft.Documents);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await OpenAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
        {
            return NotFound();
        }

        if (IsBlank("title") && IsBlank("plan_title")) ModelState.AddModelError(FormSheet.NameOf("title"), "请填写标题；印发方案的，方案的标题写在“所印发方案的标题”里。");
        if (IsBlank("issuer") && IsBlank("issuer_name")) ModelState.AddModelError(FormSheet.NameOf("issuer"), "请选发文主体；列表里没有的，先在“发文主体”里新增，上级文件填发文机关名称。");
        return await SaveAsync(cancellation);

        bool IsBlank(string key) => string.IsNullOrWhiteSpace(Request.Form[FormSheet.NameOf(key)]);
    }

    protected override ItemForm? FindForm() => ItemForm.OfDocument();

    protected override EditValue.Map? FindWritten() => null;

    protected override WrittenPlace? PlaceIn(IReadOnlyList<PolicyFile> files) => WrittenItems.HeadPlace(files, Key);

    protected override ItemEdit EditOf(IReadOnlyList<FieldChange> changes) => new ItemEdit.AddDocument(Key, FieldsOf(changes));
}
