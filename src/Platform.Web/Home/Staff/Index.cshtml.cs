using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;
using Platform.Web.Routing;

namespace Platform.Web.Home.Staff;

/// <summary>Where somebody who signed in begins: an officer with the work to do, a visitor of the portal with the own account.</summary>
[Authorize(Policy = Permissions.SignedIn)]
public sealed class IndexModel(Rights rights, StaffLinks links) : PageModel
{
    public IActionResult OnGet() => LocalRedirect(Url.Content(rights.Allows(Permissions.Work) ? links.Of("work-items") : "~/account"));
}
