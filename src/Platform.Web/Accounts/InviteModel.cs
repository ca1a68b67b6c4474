using System.ComponentModel.DataAnnotations;
using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Granting;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Accounts.SignIns;

namespace Platform.Web.Accounts;

/// <summary>邀请: for whom, with which roles; the answer shows the link, once.</summary>
[Authorize(Policy = Permissions.ManageAccounts)]
public sealed class InviteModel(Invite invite, RolePromises promises, RoleChoices choices) : PageModel
{
    [BindProperty]
    [Required(ErrorMessage = "请填写姓名。")]
    [StringLength(100, ErrorMessage = "姓名太长。")]
    public string DisplayName { get; set; } = "";

    [BindProperty]
    [RegularExpression("^[A-Za-z0-9._-]{1,100}$", ErrorMessage = "用户名只能用字母、数字和 . _ - 。")]
    public string? UserName { get; set; }

    [BindProperty]
    public string? Department { get; set; }

    [BindProperty]
    [StringLength(60, ErrorMessage = "区划代码太长。")]
    public string? Area { get; set; }

    [BindProperty]
    public List<string> Roles { get; set; } = [];

    public RoleChoices Choices => choices;

    public IReadOnlyList<Role> PossibleRoles { get; private set; } = [];

    public string? Link { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        ModelState.Clear();
        PossibleRoles = await promises.OfAsync(User.AccountId(), cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        PossibleRoles = await promises.OfAsync(User.AccountId(), cancellation);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var command = new Invite.Command(DisplayName, Blank(UserName), Blank(Department), Blank(Area), [.. Roles.Distinct().Select(RoleCatalog.Find).OfType<Role>()]);
        switch (await invite.RunAsync(command, cancellation))
        {
            case Invite.Result.Done done:
                Link = AccountWords.Link(Request, done.Key);
                return Page();
            case Invite.Result.Refused refused:
                refused.Faults.ToList().ForEach(fault => ModelState.AddModelError(fault.Field, fault.Sentence));
                return Page();
            default:
                throw new UnreachableException();
        }
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
