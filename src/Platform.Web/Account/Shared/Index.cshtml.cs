using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Core.Accounts;

namespace Platform.Web.Account.Shared;

/// <summary>我的账号: the person's own data, and what can be done with it.</summary>
[Authorize(Policy = Permissions.SignedIn)]
public sealed class IndexModel : PageModel;
