using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Granting;

namespace Platform.Web.Roles.Staff;

/// <summary>角色授权: who has which role.</summary>
[Authorize(Policy = Permissions.ManageRights)]
public sealed class IndexModel(ListRoleGrants list) : PageModel
{
    public IReadOnlyList<AccountGrants> Accounts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => Accounts = await list.RunAsync(cancellation);
}
