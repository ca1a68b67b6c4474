using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts.Security;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Tenancy;
using Platform.Web.Accounts.SigningIn;
using Platform.Web.Tenancy;

namespace Platform.Web.Account.Shared;

/// <summary>登录, first step.</summary>
[AllowAnonymous]
[WorksWhileSuspended]
public sealed class SignInModel(SignInWithPassword signIn, SecurityRules rules, IMultiTenantContextAccessor accessor) : PageModel
{
    /// <summary>One sentence for every reason: it must not tell which user names there are.</summary>
    internal const string Refusal = "用户名或密码不对，或者账号已锁定、停用。";

    [BindProperty(SupportsGet = true)]
    public string? From { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写用户名。")]
    [StringLength(100, ErrorMessage = "用户名太长。")]
    public string UserName { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写密码。")]
    [StringLength(200, ErrorMessage = "密码太长。")]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public bool Left { get; set; }

    public string Place => accessor.Tenant.Name;

    public SecuritySettings Settings => rules.Today;

    public IActionResult OnGet()
    {
        ModelState.Clear();
        return User.Identity is { IsAuthenticated: true } ? Redirect(WayBack.Of(HttpContext, From)) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (await signIn.RunAsync(UserName, Password, HttpContext.Device(), cancellation))
        {
            case SignInWithPassword.Result.Done done:
                await HttpContext.KeepSignInAsync(done.Account, done.SignIn);
                return Redirect(WayBack.Of(HttpContext, From));
            case SignInWithPassword.Result.NeedsSecondFactor needs:
                await HttpContext.KeepFirstStepAsync(needs.Account);
                return RedirectToPage("SecondFactor", new { From });
            case SignInWithPassword.Result.Refused:
                ModelState.AddModelError("", Refusal);
                return Page();
            default:
                throw new UnreachableException();
        }
    }
}
