using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.SignIns;
using Platform.Web.Accounts.SigningIn;
using Platform.Web.Tenancy;

namespace Platform.Web.Account.Shared;

/// <summary>退出, here or everywhere.</summary>
[Authorize(Policy = Permissions.SignedIn)]
[WorksWhileSuspended]
[BeforeDuties]
public sealed class SignOutModel(EndSignIns end) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await end.OneAsync(User.AccountId()!.Value, User.SignInId()!.Value, SignInEnd.SignedOut, cancellation);
        return await LeaveAsync();
    }

    public async Task<IActionResult> OnPostEverywhereAsync(CancellationToken cancellation)
    {
        await end.AllAsync(User.AccountId()!.Value, null, SignInEnd.SignedOut, cancellation);
        return await LeaveAsync();
    }

    private async Task<IActionResult> LeaveAsync()
    {
        await HttpContext.SignOutAsync(SignInRegistration.Scheme);
        return RedirectToPage("SignIn", new { Left = true });
    }
}
