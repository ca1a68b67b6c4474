using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Tenancy;
using Platform.Web.Accounts;

namespace Platform.Web.Districts.Province;

/// <summary>邀请首位县级管理员: the answer shows the link, once.</summary>
[Authorize(Policy = Permissions.ManageTenants)]
[ResponseCache(NoStore = true)]
public sealed class InviteModel(InviteDistrictAdministrator invite, DistrictsInSight sight) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Identifier { get; set; } = "";

    public TenantInfo District { get; private set; } = null!;

    public string? Link { get; private set; }

    public DateTimeOffset? Until { get; private set; }

    public string? Refusal { get; private set; }

    public IActionResult OnGet() => Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Find())
        {
            return NotFound();
        }

        switch (await invite.RunAsync(District, cancellation))
        {
            case InviteDistrictAdministrator.Result.Done done:
                (Link, Until) = (AccountWords.Link(Request, District, done.Key), done.Invitation.ExpiresAt);
                break;
            case InviteDistrictAdministrator.Result.Refused refused:
                Refusal = refused.Reason;
                break;
            default:
                throw new UnreachableException();
        }

        return Page();
    }

    private bool Find()
    {
        if (sight.Find(Permissions.ManageTenants, Identifier) is not { } district)
        {
            return false;
        }

        District = district;
        return true;
    }
}
