using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Time;
using Platform.Policy.Model;
using Platform.Policy.Packages;

namespace Platform.Web.Home.Front;

/// <summary>Every district of the deployment, one row each.</summary>
[AllowAnonymous]
public sealed class IndexModel(TenantCatalog catalog, Calendar calendar) : PageModel
{
    public IReadOnlyList<PolicyView> Districts { get; private set; } = [];
    public DateOnly Today { get; } = calendar.Today();

    public int DutyCount => Districts.Sum(district => district.Duties.Count);
    public int TargetCount => Districts.Sum(district => district.Targets.Count);

    public void OnGet() => Districts =
    [
        .. catalog.Tenants.Values
            .OrderBy(package => package.Profile.Code, StringComparer.Ordinal)
            .Select(package => package.AsOf(package.DefaultDay(Today))),
    ];

    public bool Ended(TenantProfile tenant) => tenant.Lifespan.Until is { } end && end <= Today;
}
