using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Administration;
using Platform.Core.Accounts.SignIns;

namespace Platform.Web.Accounts;

/// <summary>One account: its state and sign-ins, and what an administrator does with them.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
public sealed class PersonModel(AdministerAccount administer, FindSignIns find, FindRoles roles) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Core.Accounts.Account Account { get; private set; } = null!;

    public IReadOnlyList<string> Roles { get; private set; } = [];

    public IReadOnlyList<SignIn> SignIns { get; private set; } = [];

    /// <summary>A link to set a new password, in the answer that made it.</summary>
    public string? Link { get; private set; }

    /// <summary>Why the last act was not done.</summary>
    public string? Refusal { get; private set; }

    public bool Own => Id == User.AccountId();

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostDisableAsync([FromServices] DisableAccount disable, CancellationToken cancellation) =>
        await AnswerAsync(await disable.RunAsync(Id, cancellation), "账号已停用，登录已结束。", cancellation);

    public async Task<IActionResult> OnPostEnableAsync(CancellationToken cancellation) =>
        Told(await administer.EnableAsync(Id, cancellation), "账号已启用。");

    public async Task<IActionResult> OnPostEndAllAsync(CancellationToken cancellation) =>
        Told(await administer.EndSignInsAsync(Id, cancellation), "全部登录已结束。");

    public async Task<IActionResult> OnPostEndAsync(Guid signIn, CancellationToken cancellation) =>
        Told(await administer.EndSignInAsync(Id, signIn, cancellation), "这次登录已结束。");

    public async Task<IActionResult> OnPostRemoveFactorAsync(CancellationToken cancellation) =>
        await AnswerAsync(await administer.RemoveSecondFactorAsync(Id, cancellation), "动态口令已解除，登录已结束。", cancellation);

    public async Task<IActionResult> OnPostResetAsync(CancellationToken cancellation)
    {
        if (await administer.ResetPasswordAsync(Id, cancellation) is not { } key)
        {
            return NotFound();
        }

        Link = AccountWords.Link(Request, key);
        return await ShowAsync(cancellation);
    }

    private async Task<IActionResult> AnswerAsync(RightsChange? change, string sentence, CancellationToken cancellation)
    {
        Refusal = (change as RightsChange.Refused)?.Reason;
        return Refusal is null ? Told(change is not null, sentence) : await ShowAsync(cancellation);
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if (await administer.FindAsync(Id, cancellation) is not { } account)
        {
            return NotFound();
        }

        ViewData["Title"] = account.DisplayName;
        Account = account;
        Roles = await roles.NamesAsync(Id, cancellation);
        SignIns = await find.RunAsync(Id, cancellation);
        return Page();
    }

    private IActionResult Told(bool done, string sentence)
    {
        if (!done)
        {
            return NotFound();
        }

        TempData["Done"] = sentence;
        return RedirectToPage(new { Id });
    }
}
