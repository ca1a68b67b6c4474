using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Delegations;
using Platform.Core.Data;
using Platform.Web.Routing;

namespace Platform.Web.Delegations.Staff;

/// <summary>AB角代办: my delegations, given and received.</summary>
[Authorize(Policy = Permissions.Work)]
public sealed class IndexModel(ListDelegations list, FindColleagues colleagues, DelegateRoles delegateRoles, EndDelegation end, StaffLinks links) : PageModel
{
    [BindProperty]
    public DelegationForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public string? Refusal { get; private set; }

    public IReadOnlyList<DelegationLine> Lines { get; private set; } = [];

    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) => await ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync([FromServices] WorkContext work, CancellationToken cancellation)
    {
        work.Reason = Form.Reason;
        var change = Form is { To: { } to, From: { } from, LastDay: { } last }
            ? await delegateRoles.RunAsync(new(to, Form.Roles, from, last.AddDays(1)), cancellation)
            : new RightsChange.Refused("请选代办人，填起止日期。");
        return await AnswerAsync(change, "given", cancellation);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid id, CancellationToken cancellation) => await AnswerAsync(await end.RunAsync(id, cancellation), "ended", cancellation);

    private async Task<IActionResult> AnswerAsync(RightsChange change, string done, CancellationToken cancellation)
    {
        switch (change)
        {
            case RightsChange.Done:
                return LocalRedirect(Url.Content($"{links.Of("delegations")}?done={done}"));
            case RightsChange.Refused refused:
                (Refusal, Done) = (refused.Reason, null);
                return await ShowAsync(cancellation);
            default:
                throw new UnreachableException();
        }
    }

    private async Task<PageResult> ShowAsync(CancellationToken cancellation)
    {
        Lines = await list.RunAsync(cancellation);
        Colleagues = await colleagues.RunAsync(cancellation);
        return Page();
    }
}
