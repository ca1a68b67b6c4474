using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts.Granting;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Accounts.Passwords;
using Platform.Core.Accounts.Security;
using Platform.Core.Tenancy;
using Platform.Web.Accounts;

namespace Platform.Web.Account.Shared;

/// <summary>受邀开通, or setting a new password, by a link.</summary>
[AllowAnonymous]
public sealed class InvitedModel(AcceptInvitation accept, SecurityRules rules, IMultiTenantContextAccessor accessor, TenantLifeCycle lifeCycle, RoleChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty]
    [StringLength(100, ErrorMessage = "姓名太长。")]
    public string? DisplayName { get; set; }

    [BindProperty]
    [StringLength(100, ErrorMessage = "用户名太长。")]
    public string? UserName { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "请填写新密码。")]
    [StringLength(200, ErrorMessage = "密码太长。")]
    public string Chosen { get; set; } = "";

    [BindProperty]
    [Compare(nameof(Chosen), ErrorMessage = "两次填写的新密码不一样。")]
    public string? Again { get; set; }

    /// <summary>Null where the link opens nothing.</summary>
    public Invitation? Invitation { get; private set; }

    public string Heading => Invitation is { AccountId: not null } ? "设新密码" : "开通账号";

    public string Lead => Invitation is { AccountId: null, Roles.Count: 0 } ? $"{accessor.Tenant.Name}邀请您，角色在账号开通后授予。"
        : Invitation is { AccountId: null } invitation
        ? $"{accessor.Tenant.Name}邀请您，角色：{AccountWords.Roles(invitation, choices)}。"
        : "设好后，用新密码登录；原来的登录全部结束。";

    public string Rules => PasswordWords.Of(rules.Today);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        await FindAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await FindAsync(cancellation);
        if (Invitation is not { } invitation)
        {
            return Page();
        }

        Need(nameof(DisplayName), invitation.DisplayName.Length > 0 ? invitation.DisplayName : DisplayName, "请填写姓名。");
        Need(nameof(UserName), invitation.UserName ?? UserName, "请填写用户名。");
        return ModelState.IsValid ? await AcceptAsync(cancellation) : Page();
    }

    private async Task<IActionResult> AcceptAsync(CancellationToken cancellation)
    {
        switch (await accept.RunAsync(Key!, UserName ?? "", DisplayName ?? "", Chosen, cancellation))
        {
            case AcceptInvitation.Result.Done:
                await ActivateAsync(cancellation);
                return RedirectToPage("SignIn");
            case AcceptInvitation.Result.Gone:
                Invitation = null;
                Response.StatusCode = StatusCodes.Status410Gone;
                return Page();
            case AcceptInvitation.Result.Unfit unfit:
                unfit.Faults.ToList().ForEach(fault => ModelState.AddModelError(fault.Field, fault.Sentence));
                return Page();
            default:
                throw new UnreachableException();
        }
    }

    // A district is open for work as soon as the first of its people has come.
    private async Task ActivateAsync(CancellationToken cancellation)
    {
        if (accessor.Tenant.State is TenantState.Created or TenantState.Invited)
        {
            await lifeCycle.ActivateAsync(accessor.Tenant.Id, cancellation);
        }
    }

    private async Task FindAsync(CancellationToken cancellation)
    {
        Invitation = await accept.FindAsync(Key, cancellation);
        if (Invitation is null)
        {
            Response.StatusCode = StatusCodes.Status410Gone;
        }
    }

    private void Need(string field, string? value, string sentence)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ModelState.AddModelError(field, sentence);
        }
    }
}
