using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Core.Policies.Versions.Review;
using Platform.Web.Routing;

namespace Platform.Web.Policies.Staff;

/// <summary>确认: a second person has held what was entered against the document.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class ConfirmModel(FindVersions find, ReviewVersion review, ConfirmVersion confirm, VersionDesk desk, Rights rights, StaffLinks links) : VersionPage(find, desk, rights, links)
{
    public VersionReview Review { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await LoadAsync(cancellation) ? NotFound() : Version.IsOpen ? await ShowAsync(cancellation) : LocalRedirect(Url.Content(Here));

    public async Task<IActionResult> OnPostAsync(int known, bool agreed, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        if (!agreed)
        {
            ModelState.AddModelError("agreed", "请核对原文，勾选“录入与原文一致”。");
            return await ShowAsync(cancellation);
        }

        return await AnswerAsync(await confirm.RunAsync(new(Id, known), cancellation), $"{Name}已确认。", AgainAsync, cancellation);
    }

    private async Task<IActionResult> AgainAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        Review = await review.RunAsync(Version, cancellation);
        return Page();
    }
}
