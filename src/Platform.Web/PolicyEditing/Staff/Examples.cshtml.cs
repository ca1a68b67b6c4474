using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Policy.Subsidies.Cases;

namespace Platform.Web.PolicyEditing.Staff;

/// <summary>测算示例: the rule cases of a draft that no longer come out as they expect, each with its reasoning.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class ExamplesModel(FindDraft find, DraftExamples examples, EditingLinks links) : DraftPage(find, links)
{
    public IReadOnlyList<ChangedExample> Examples { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        Examples = examples.Of(Draft);
        return Page();
    }
}
