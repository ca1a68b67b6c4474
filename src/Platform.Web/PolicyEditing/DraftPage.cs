using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Policies.Versions;
using Platform.Web.Components;

namespace Platform.Web.PolicyEditing;

/// <summary>A page about a draft.</summary>
public abstract class DraftPage(FindDraft find, EditingLinks links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public OpenDraft Draft { get; private set; } = null!;

    public DraftChoices Choices { get; private set; } = null!;

    public EditingLinks Links => links;

    /// <summary>The way here, from the list of versions.</summary>
    public IReadOnlyList<Crumb> Crumbs => [new Crumb("政策版本", Links.Versions), new Crumb(Draft.Title, Links.Version(Id)), new Crumb("修改", Links.Draft(Id))];

    /// <summary>Why nothing can be changed any more; null while it can.</summary>
    public string? Closed => Draft.IsOpen ? null
        : Draft.Version.State == PolicyVersionState.Confirmed ? "这一版已经确认，不能再改；录入有误请做更正版。"
        : "这一版已经作废，不能再改。";

    /// <returns>False where the tenant at hand has no such version.</returns>
    protected async Task<bool> LoadAsync(CancellationToken cancellation)
    {
        if (await find.RunAsync(Id, cancellation) is not { } draft)
        {
            return false;
        }

        Draft = draft;
        Choices = new DraftChoices(draft);
        return true;
    }
}
