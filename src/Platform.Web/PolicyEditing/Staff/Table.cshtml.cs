using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Policy.Diagnostics;
using Platform.Policy.Editing;
using Platform.Policy.Forms;
using Platform.Web.Policy;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>The items of one table of a draft; what is changed often is changed in the row.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class TableModel(FindDraft find, EditingLinks links) : DraftPage(find, links)
{
    [BindProperty(SupportsGet = true)]
    public string Table { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Document { get; set; }

    public ItemTable Place => new(Table, string.IsNullOrEmpty(Document) ? null : Document);

    public PolicyTable Kind { get; private set; } = null!;

    public ItemForm Form { get; private set; } = null!;

    public IReadOnlyList<FormField> Columns { get; private set; } = [];

    public IReadOnlyList<ItemRow> Rows { get; private set; } = [];

    /// <summary>The tasks of the document as it is written; null where there are none, or the draft has errors.</summary>
    public DutyMatrix? Matrix => Table == "duties" && Place.Document is { } document && Draft.AsIssued(document) is { } issued && issued.Duties.Any(duty => duty.Assignments.Any())
        ? new DutyMatrix(issued, issued.Duties) { Link = duty => Url.Content(Links.Item(Id, Place, duty.Id)) }
        : null;

    public string SectionTitle => Place.Document is { } document ? Draft.DocumentTitle(document) : Draft.Name;

    /// <summary>The page's tables, side by side.</summary>
    public IReadOnlyList<PolicyTable> Beside => Place.Document is null ? PolicyTables.OfPackage : PolicyTables.OfDocument;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation) || ItemForm.Of(Place) is not { } form || PolicyTables.Find(Place) is not { } kind || (Place.Document is { } document && !Draft.Documents.Contains(document)))
        {
            return NotFound();
        }

        (Form, Kind, Columns) = (form, kind, ItemWords.Columns(form));
        Rows = [.. WrittenItems.Ids(Draft.Files, Place).Select(RowOf)];
        return Page();
    }

    private ItemRow RowOf(string id)
    {
        var fields = FormSheet.Of(Form, WrittenItems.Fields(Draft.Files, Place, id));
        var place = WrittenItems.Place(Draft.Files, Place, id);
        return new ItemRow(id, ItemWords.Name(Choices, Form, fields) ?? id, fields, [.. Draft.Findings.Where(found => place?.Holds(found) ?? false)]);
    }
}

/// <summary>An item in a table, with what the check of the draft says of it.</summary>
public sealed record ItemRow(string Id, string Name, FormSheet Fields, IReadOnlyList<Diagnostic> Findings);
