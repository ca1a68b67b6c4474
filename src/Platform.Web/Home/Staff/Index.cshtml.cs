using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;

namespace Platform.Web.Home.Staff;

/// <summary>The way into the office and the province's side: one's own account, with the menu of what one may do.</summary>
[Authorize(Policy = Permissions.SignedIn)]
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() => LocalRedirect(Url.Content("~/account"));
}
