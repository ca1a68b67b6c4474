using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts.Factors;
using Platform.Core.Tenancy;
using Platform.Web.Accounts.SigningIn;
using Platform.Web.Tenancy;

namespace Platform.Web.Account.Shared;

/// <summary>登录, second step: a code of the authenticator, or a recovery code.</summary>
[AllowAnonymous]
[WorksWhileSuspended]
public sealed class SecondFactorModel(SignInWithSecondFactor signIn, IMultiTenantContextAccessor accessor) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写动态口令或备用码。")]
    [StringLength(20, ErrorMessage = "动态口令是 6 位数字。")]
    public string Code { get; set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        return await HttpContext.FirstStepAsync(accessor.Tenant) is null ? RedirectToPage("SignIn", new { From }) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (await HttpContext.FirstStepAsync(accessor.Tenant) is not { } account)
        {
            return RedirectToPage("SignIn", new { From });
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await signIn.RunAsync(account, Code, HttpContext.Device(), cancellation) is not { } done)
        {
            ModelState.AddModelError("", "动态口令不对或已用过，或者账号已锁定、停用。");
            return Page();
        }

        await HttpContext.KeepSignInAsync(done.Account, done.SignIn);
        return Redirect(WayBack.Of(HttpContext, From));
    }
}
