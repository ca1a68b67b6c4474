using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Tenancy;
using Platform.Policy.Wording;
using Platform.Web.Components;
using Platform.Web.Components.Forms;

namespace Platform.Web.Districts.Province;

/// <summary>正式启用日: until then the district's pages say that they are not in use yet.</summary>
[Authorize(Policy = Permissions.ManageTenants)]
public sealed class GoLiveModel(TenantLifeCycle lifeCycle, DistrictsInSight sight) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Identifier { get; set; } = "";

    [BindProperty]
    public TypedDay? Day { get; set; }

    public TenantInfo District { get; private set; } = null!;

    /// <summary>Why it was not set.</summary>
    public string? Refusal { get; private set; }

    public IActionResult OnGet()
    {
        if (!Find())
        {
            return NotFound();
        }

        Day = District.LiveFrom is { } day ? new TypedDay(DateWords.Day(day)) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!Find())
        {
            return NotFound();
        }

        if (Day is not { Value: { } day })
        {
            ModelState.AddModelError(nameof(Day), Day is null ? "请填写正式启用日。" : $"没有看懂日期“{Day.Text}”。写成 2026.12.1 或 2026年12月1日。");
            return Page();
        }

        switch (await lifeCycle.LiveFromAsync(District.Id, day, cancellation))
        {
            case TenantChange.Done:
                PageMessages.Say(TempData, $"{District.Name}自{DateWords.Day(day)}起正式启用。");
                return LocalRedirect(Url.Content($"~/districts/{District.Identifier}"));
            case TenantChange.Refused refused:
                Refusal = refused.Reason;
                return Page();
            default:
                throw new UnreachableException();
        }
    }

    private bool Find()
    {
        if (sight.Find(Permissions.ManageTenants, Identifier) is not { } district)
        {
            return false;
        }

        District = district;
        return true;
    }
}
