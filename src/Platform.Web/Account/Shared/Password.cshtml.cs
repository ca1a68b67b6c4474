using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Passwords;
using Platform.Core.Accounts.Security;
using Platform.Core.Accounts.SignIns;
using Platform.Web.Accounts.SigningIn;
using Platform.Web.Tenancy;

namespace Platform.Web.Account.Shared;

/// <summary>修改密码, by choice or by duty.</summary>
[Authorize(Policy = Permissions.SignedIn)]
[WorksWhileSuspended]
[BeforeDuties(Obligation.ChangePassword)]
public sealed class PasswordModel(ChangePassword change, SecurityRules rules) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写现在的密码。")]
    [StringLength(200, ErrorMessage = "密码太长。")]
    public string Current { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "请填写新密码。")]
    [StringLength(200, ErrorMessage = "密码太长。")]
    public string Chosen { get; set; } = "";

    [BindProperty]
    [Compare(nameof(Chosen), ErrorMessage = "两次填写的新密码不一样。")]
    public string? Again { get; set; }

    public bool Forced => HttpContext.Features.Get<Owed>()?.Obligation == Obligation.ChangePassword;

    public string Rules => PasswordWords.Of(rules.Today);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        switch (await change.RunAsync(User.AccountId()!.Value, User.SignInId(), Current, Chosen, cancellation))
        {
            case ChangePassword.Result.Done:
                TempData["Done"] = "密码已修改，其他设备上的登录已结束。";
                return RedirectToPage("Index");
            case ChangePassword.Result.WrongPassword:
                ModelState.AddModelError(nameof(Current), "现在的密码不对，或者账号已锁定。");
                return Page();
            case ChangePassword.Result.Unfit unfit:
                unfit.Faults.ToList().ForEach(fault => ModelState.AddModelError(nameof(Chosen), fault));
                return Page();
            default:
                throw new UnreachableException();
        }
    }
}
