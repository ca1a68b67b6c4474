using Microsoft.AspNetCore.Authorization;

namespace Platform.Web.Security;

/// <param name="Permission">One of <see cref="Core.Accounts.Permissions"/>.</param>
internal sealed record PermissionRequirement(string Permission) : IAuthorizationRequirement;
