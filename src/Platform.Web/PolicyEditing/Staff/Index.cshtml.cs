using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Policy.Diagnostics;
using Platform.Policy.Editing;
using Platform.Policy.Forms;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>修改政策: what a draft holds, document by document, and what its check says as it stands.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(FindDraft find, EditingLinks links) : DraftPage(find, links)
{
    public int Errors => Draft.Findings.Count(found => found.Severity == Severity.Error);

    public int Warnings => Draft.Findings.Count - Errors;

    /// <summary>The tables of a document, or of the package, with how many items each has.</summary>
    public IEnumerable<(PolicyTable Table, ItemTable Place, int Count)> Tables(string? document) =>
        (document is null ? PolicyTables.OfPackage.Where(table => !Draft.IsLayer || table.Name is not ("towns" or "issuers")) : PolicyTables.OfDocument)
            .Select(table => (table, new ItemTable(table.Name, document), Draft.Count(new ItemTable(table.Name, document))));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await LoadAsync(cancellation) ? Page() : NotFound();
}
