using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Security;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Tenancy;

namespace Platform.Web.Account.Shared;

/// <summary>我的账号: the person's own data, roles and sign-ins.</summary>
[Authorize(Policy = Permissions.SignedIn)]
public sealed class IndexModel(
    UserManager<Core.Accounts.Account> accounts, FindSignIns find, FindRoles roles, EndSignIns end, SecurityRules rules) : PageModel
{
    public Core.Accounts.Account Account { get; private set; } = null!;

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public IReadOnlyList<SignIn> SignIns { get; private set; } = [];

    public string Place => HttpContext.RequestServices.GetRequiredService<IMultiTenantContextAccessor>().Tenant.Name;

    public SecuritySettings Settings => rules.Today;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Account = await accounts.GetUserAsync(User) ?? throw new InvalidOperationException("A signed-in account is gone.");
        Roles = await roles.NamesAsync(Account.Id, cancellation);
        SignIns = await find.RunAsync(Account.Id, cancellation);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid signIn, CancellationToken cancellation)
    {
        if (!await end.OneAsync(User.AccountId()!.Value, signIn, SignInEnd.Revoked, cancellation))
        {
            return NotFound();
        }

        TempData["Done"] = "这次登录已结束。";
        return RedirectToPage();
    }
}
