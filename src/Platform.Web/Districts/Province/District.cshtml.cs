using System.Diagnostics;
using System.Net.Mime;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Tenancy;
using Platform.Core.Tenancy.Board;
using Platform.Web.Components;
using Platform.Web.Notices;

namespace Platform.Web.Districts.Province;

/// <summary>One district: where it stands, its life so far, and what the province can do with it.</summary>
[Authorize(Policy = Permissions.SeeTenants)]
public sealed class DistrictModel(DescribeDistricts describe, DistrictsInSight sight, InviteDistrictAdministrator invite, ExportPackage export, Rights rights) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Identifier { get; set; } = "";

    public DistrictRow Row { get; private set; } = null!;

    public IReadOnlyList<DistrictEvent> History { get; private set; } = [];

    public bool MayManage => rights.Allows(Permissions.ManageTenants);

    public bool MayInvite => MayManage && Row.Figures.Administrators == 0 && Row.Tenant.State is TenantState.Created or TenantState.Invited or TenantState.Active;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (sight.Find(Permissions.SeeTenants, Identifier) is not { } district)
        {
            return NotFound();
        }

        (Row, History) = await describe.OneAsync(district, cancellation);
        return Page();
    }

    /// <summary>The archive of the policy that counts today.</summary>
    public async Task<IActionResult> OnGetPackageAsync(CancellationToken cancellation)
    {
        if (sight.Find(Permissions.SeeTenants, Identifier) is not { } district)
        {
            return NotFound();
        }

        switch (await export.RunAsync(district, number: null, day: null, cancellation))
        {
            case ExportPackage.Result.Done done:
                return File(done.Zip, MediaTypeNames.Application.Zip, DownloadName.Of($"{district.Name}政策包 第{done.Version.Number}版", "zip"));
            case ExportPackage.Result.Refused refused:
                PageMessages.Say(TempData, refused.Reason, Tone.Attention);
                return RedirectToPage(new { identifier = district.Identifier, handler = "" });
            default:
                throw new UnreachableException();
        }
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken cancellation)
    {
        if (!MayManage)
        {
            return Forbid();
        }

        if (sight.Find(Permissions.ManageTenants, Identifier) is not { } district)
        {
            return NotFound();
        }

        var revoked = await invite.RevokeAsync(district, cancellation);
        PageMessages.Say(TempData, revoked ? "邀请已撤销，链接不再有效。" : "没有可撤销的邀请。", revoked ? Tone.Good : Tone.Attention);
        return RedirectToPage(new { identifier = district.Identifier });
    }
}
