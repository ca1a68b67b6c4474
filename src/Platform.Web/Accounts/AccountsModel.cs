using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Administration;
using Platform.Core.Accounts.Invitations;

namespace Platform.Web.Accounts;

/// <summary>账号: who has one, and who is invited; in districts' offices and in the province's.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
public sealed class AccountsModel(FindAccounts find, RevokeInvitation revoke) : PageModel
{
    public IReadOnlyList<FindAccounts.Row> Accounts { get; private set; } = [];

    public IReadOnlyList<Invitation> Invitations { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ViewData["Title"] = "账号";
        Accounts = await find.RunAsync(cancellation);
        Invitations = await find.OpenInvitationsAsync(cancellation);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid invitation, CancellationToken cancellation)
    {
        if (!await revoke.RunAsync(invitation, cancellation))
        {
            return NotFound();
        }

        TempData["Done"] = "邀请已撤销，链接不再有效。";
        return RedirectToPage();
    }
}
