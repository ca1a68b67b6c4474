using Microsoft.AspNetCore.Authorization;
using Platform.Core.Accounts;
using Platform.Core.Data;

namespace Platform.Web.Security;

/// <summary>Asks <see cref="Rights"/>; where the permission was only lent, the trail names both people.</summary>
internal sealed class PermissionHandler(Rights rights, WorkContext work) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (!rights.Allows(requirement.Permission))
        {
            return Task.CompletedTask;
        }

        // A menu that asks what to show has no endpoint as its resource, and acts for nobody.
        if (context.Resource is HttpContext && rights.Lender(requirement.Permission) is { } lender)
        {
            work.Actor = lender.Signs(rights.Name);
        }

        context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
