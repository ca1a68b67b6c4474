using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Factors;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Tenancy;
using Platform.Web.Accounts.SigningIn;

namespace Platform.Web.Account.Shared;

/// <summary>绑定动态口令, and binding another telephone.</summary>
[Authorize(Policy = Permissions.SignedIn)]
[BeforeDuties(Obligation.SetUpSecondFactor)]
public sealed class AuthenticatorModel(Authenticator authenticator, UserManager<Core.Accounts.Account> accounts, IMultiTenantContextAccessor accessor) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写动态口令。")]
    [StringLength(20, ErrorMessage = "动态口令是 6 位数字。")]
    public string Code { get; set; } = "";

    public bool Forced => HttpContext.Features.Get<Owed>()?.Obligation == Obligation.SetUpSecondFactor;

    /// <summary>What the telephone needs; null once it has it.</summary>
    public AuthenticatorSetup? Setup { get; private set; }

    /// <summary>Only in the answer to the code that confirmed the telephone.</summary>
    public IReadOnlyList<string>? RecoveryCodes { get; private set; }

    public async Task OnGetAsync() => await ShowAsync(await AccountAsync());

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        var account = await AccountAsync();
        if (ModelState.IsValid && !account.TwoFactorEnabled)
        {
            RecoveryCodes = await authenticator.ConfirmAsync(account, Code, cancellation);
            if (RecoveryCodes is null)
            {
                ModelState.AddModelError(nameof(Code), "动态口令不对。请看手机的时间是否准确，再填新显示的数字。");
            }
        }

        await ShowAsync(account);
    }

    public async Task<IActionResult> OnPostReplaceAsync(CancellationToken cancellation)
    {
        var account = await AccountAsync();
        if (ModelState.IsValid && account.TwoFactorEnabled)
        {
            if (await authenticator.ReplaceAsync(account, Code, cancellation))
            {
                return RedirectToPage();
            }

            ModelState.AddModelError(nameof(Code), "动态口令不对或已用过，或者账号已锁定。");
        }

        await ShowAsync(account);
        return Page();
    }

    private async Task ShowAsync(Core.Accounts.Account account) =>
        Setup = account.TwoFactorEnabled ? null : AuthenticatorSetup.Of(accessor.Tenant, account.UserName!, await authenticator.KeyAsync(account));

    private async Task<Core.Accounts.Account> AccountAsync() =>
        await accounts.GetUserAsync(User) ?? throw new InvalidOperationException("A signed-in account is gone.");
}
