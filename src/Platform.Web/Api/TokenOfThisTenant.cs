using Microsoft.AspNetCore.Authorization;
using Platform.Core.Tenancy;

namespace Platform.Web.Api;

/// <summary>The row of a token is found in its own tenant only; this is the second lock on the same door.</summary>
internal sealed class TokenOfThisTenant : IAuthorizationRequirement
{
    internal sealed class Handler(IMultiTenantContextAccessor accessor) : AuthorizationHandler<TokenOfThisTenant>
    {
        protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, TokenOfThisTenant requirement)
        {
            if (accessor.MultiTenantContext is { } found && context.User.HasClaim(ApiPolicies.TenantClaim, found.TenantInfo.Id.ToString()))
            {
                context.Succeed(requirement);
            }

            return Task.CompletedTask;
        }
    }
}
