using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Policies.Versions;
using Platform.Web.Components.Forms;
using Platform.Web.Routing;

namespace Platform.Web.Policies.Staff;

/// <summary>作废: gives a draft up.</summary>
[Authorize(Policy = Permissions.ManagePolicy)]
[ResponseCache(NoStore = true)]
public sealed class WithdrawModel(FindVersions find, WithdrawDraft withdraw, VersionDesk desk, Rights rights, StaffLinks links) : VersionPage(find, desk, rights, links)
{
    public Confirmation Confirmation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await LoadAsync(cancellation) ? NotFound() : Version.IsOpen ? Show() : LocalRedirect(Url.Content(Here));

    public async Task<IActionResult> OnPostAsync(int known, string? confirmed, CancellationToken cancellation)
    {
        if (!await LoadAsync(cancellation))
        {
            return NotFound();
        }

        Show();
        if (!Confirmation.IsGiven(confirmed))
        {
            Confirmation = Confirmation.Refused();
            return Page();
        }

        return await AnswerAsync(await withdraw.RunAsync(new(Id, known), cancellation), $"{Name}已作废。", AgainAsync, cancellation);
    }

    private async Task<IActionResult> AgainAsync(CancellationToken cancellation)
    {
        await LoadAsync(cancellation);
        return Show();
    }

    private PageResult Show()
    {
        Confirmation = new Confirmation($"作废{Name}", Name, "作废")
        {
            Consequences = ["草稿的内容留作记录，不能再改，也不能再确认。", "现行的政策不受影响。"],
            CancelUrl = Here,
            Values = new Dictionary<string, string> { ["known"] = $"{Version.Version}" },
        };
        return Page();
    }
}
