using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Granting;
using Platform.Core.Data;
using Platform.Web.Routing;

namespace Platform.Web.Roles.Staff;

/// <summary>One account's roles: grant and revoke.</summary>
[Authorize(Policy = Permissions.ManageRights)]
public sealed class AccountModel(ListRoleGrants list, GrantRole grant, RevokeRole revoke, RoleChoices choices, StaffLinks links) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public GrantForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public AccountGrants Account { get; private set; } = null!;

    public string? Refusal { get; private set; }

    public RoleChoices Choices => choices;

    public Task<IActionResult> OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync([FromServices] WorkContext work, CancellationToken cancellation)
    {
        work.Reason = Form.Reason;
        var scope = RoleCatalog.Find(Form.Role ?? "")?.Scope ?? RoleScope.Whole;
        var until = Form.LastDay?.AddDays(1);
        return await AnswerAsync(await grant.RunAsync(new(Id, Form.Role ?? "", ScopeChoice.Parse(Form.Scope, scope), Form.From, until), cancellation), "granted", cancellation);
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid grantId, [FromServices] WorkContext work, CancellationToken cancellation)
    {
        work.Reason = Form.Reason;
        return await AnswerAsync(await revoke.RunAsync(grantId, cancellation), "revoked", cancellation);
    }

    private async Task<IActionResult> AnswerAsync(RightsChange change, string done, CancellationToken cancellation)
    {
        switch (change)
        {
            case RightsChange.Done:
                return LocalRedirect(Url.Content($"{links.Of($"roles/{Id}")}?done={done}"));
            case RightsChange.Refused refused:
                (Refusal, Done) = (refused.Reason, null);
                return await ShowAsync(cancellation);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<IActionResult> ShowAsync(CancellationToken cancellation)
    {
        if ((await list.RunAsync(cancellation)).FirstOrDefault(account => account.Id == Id) is not { } found)
        {
            return NotFound();
        }

        Account = found;
        return Page();
    }
}
