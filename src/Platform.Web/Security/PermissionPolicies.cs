using Microsoft.AspNetCore.Authorization;
using Platform.Core.Accounts;

namespace Platform.Web.Security;

/// <summary>Every permission is a policy under its own name.</summary>
internal static class PermissionPolicies
{
    public static void AddPermissionPolicies(this IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder();
        foreach (var permission in Permissions.All)
        {
            authorization.AddPolicy(permission, policy => policy.RequireAuthenticatedUser().AddRequirements(new PermissionRequirement(permission)));
        }

        services.AddScoped<IAuthorizationHandler, PermissionHandler>();
    }
}
