using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Sources;
using Platform.Core.Policies.Versions;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Policy.Packages;
using Platform.Web.Components.Casework;
using Platform.Web.PolicySources;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>One item of a draft: added, with what was recognised in a clause where it comes from one, or changed.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class ItemModel(FindDraft find, EditDraftItem edit, CompareDocument compare, SourceLinks sources, EditingLinks links) : FormPage(find, edit, links)
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

    /// <summary>The clause that a new one is begun from; null for none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Clause { get; set; }

    /// <summary>Where the figure begins in the clause's text.</summary>
    [BindProperty(SupportsGet = true)]
    public int? At { get; set; }

    public ItemTable Place => new(Table, string.IsNullOrEmpty(Document) ? null : Document);

    public PolicyTable Kind => PolicyTables.Find(Place)!;

    /// <summary>Whether somebody else has removed it meanwhile.</summary>
    public bool Gone { get; private set; }

    /// <summary>The clause with what was recognised in it; null where none was asked for, or it cannot be found now.</summary>
    public ClauseStart? Start { get; private set; }

    public override FormSheet? Recognised => Start?.Recognised;

    public bool FromClause => Item is null && Place.Document is not null && !string.IsNullOrEmpty(Clause);

    public string Back => FromClause ? sources.Document(Id, Document!, null, Clause) : Links.Table(Id, Place);

    /// <summary>The other tables in which an item can be begun from the clause.</summary>
    public TabBar Kinds => new("种类", [.. PolicyTables.OfDocument.Select(table => new Tab(SourceWords.Collection(table.Name), sources.Add(Id, Document!, Clause!, table.Name, At)) { Current = table.Name == Table })]);

    public string Name => FromClause ? $"从 {Clause} 新增{SourceWords.Collection(Table)}" : Item is null ? $"新增{Kind.Title}" : ItemWords.Name(Choices, Form, Saved) ?? Item;

    protected override bool IsNew => Item is null || Restore;

    protected override string After => FromClause ? Back : $"{Back}#row-{Item ?? NewId}";

    protected override string SavedSentence => Item is null ? $"已新增{(FromClause ? SourceWords.Collection(Table) : "")}：{ItemWords.Name(Choices, Form, Fields) ?? NewId}{(FromClause ? $"，来自条款 {Clause}" : "")}。" : $"已保存：{Name}。";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await BeginAsync(cancellation) || (Item is not null && Written is null))
        {
            return NotFound();
        }

        (NewId, Fields) = (Start?.Id ?? ItemWords.NextId(Place, WrittenItems.Ids(Draft.Files, Place)), Recognised ?? Fields);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await BeginAsync(cancellation))
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

    private async Task<bool> BeginAsync(CancellationToken cancellation)
    {
        if (!await OpenAsync(cancellation))
        {
            return false;
        }

        if (FromClause) Start = ClauseStart.Of(await compare.RunAsync(Draft.Version, Draft.Files, Draft.Loaded, Document!, cancellation), Place, Form, Clause!, At);
        return true;
    }

    protected override ItemForm? FindForm() => Place.Document is null || Draft.Documents.Contains(Place.Document) ? ItemForm.Of(Place) : null;

    protected override EditValue.Map? FindWritten() => Item is null ? null : WrittenItems.Fields(Draft.Files, Place, Item);

    protected override WrittenPlace? PlaceIn(IReadOnlyList<PolicyFile> files) => (Item ?? NewId?.Trim()) is { } id ? WrittenItems.Place(files, Place, id) : null;

    protected override ItemEdit EditOf(IReadOnlyList<FieldChange> changes) => IsNew
        ? new ItemEdit.AddItem(Place, (Item ?? NewId ?? "").Trim(), FieldsOf(changes))
        : new ItemEdit.SetFields(Place, Item!, changes);
}
