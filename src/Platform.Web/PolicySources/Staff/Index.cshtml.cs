using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies.Sources;
using Platform.Core.Policies.Versions;
using Platform.Policy.Forms;

namespace Platform.Web.PolicySources.Staff;

/// <summary>条款对照: the documents of one version, each with its source text and how much of it is configured.</summary>
[Authorize(Policy = Permissions.Work)]
[ResponseCache(NoStore = true)]
public sealed class IndexModel(FindVersions versions, DraftPackage package, CompareDocument compare) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public PolicyVersion Version { get; private set; } = null!;

    public IReadOnlyList<CompareDocument.Result> Documents { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (await versions.FindAsync(Id, cancellation) is not { Version: var version })
        {
            return NotFound();
        }

        Version = version;
        var files = await versions.FilesAsync(Id, cancellation);
        var loaded = package.Load(version, files);
        var documents = new List<CompareDocument.Result>();
        foreach (var document in PolicyTables.Documents(files))
        {
            documents.Add(await compare.RunAsync(version, files, loaded, document, cancellation));
        }

        Documents = documents;
        return Page();
    }
}
