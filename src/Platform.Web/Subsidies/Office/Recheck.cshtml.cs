using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Subsidies;
using Platform.Core.Subsidies.Rechecking;

namespace Platform.Web.Subsidies.Office;

/// <summary>追溯复算: decided cases that come out otherwise now and wait for somebody's choice.</summary>
[Authorize(Policy = Permissions.WorkOnSubsidies)]
[ResponseCache(NoStore = true)]
public sealed class RecheckModel(CaseDesk desk, FindChangedCases find) : PageModel
{
    public IReadOnlyList<ChangedCase> Changed { get; private set; } = [];

    public decimal More => Changed.Sum(one => Math.Max(0, one.Difference ?? 0));

    public decimal Less => -Changed.Sum(one => Math.Min(0, one.Difference ?? 0));

    public async Task OnGetAsync(CancellationToken cancellation) => Changed = await find.RunAsync(desk.Visible, cancellation);
}
