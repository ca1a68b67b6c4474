using System.Security.Claims;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using Platform.Core.Tenancy;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Web.Api;

/// <summary>The client was recognised in the tenant at hand and may have the scopes: makes the principal of its token.</summary>
internal sealed class IssueClientToken(IOpenIddictApplicationManager applications, IMultiTenantContextAccessor accessor, Core.Data.WorkContext work) : IOpenIddictServerHandler<HandleTokenRequestContext>
{
    public async ValueTask HandleAsync(HandleTokenRequestContext context)
    {
        var client = await applications.FindByClientIdAsync(context.ClientId!, context.CancellationToken)
            ?? throw new InvalidOperationException("The client was there a moment ago.");
        var identity = new ClaimsIdentity("client", Claims.Name, Claims.Role);
        var name = await applications.GetDisplayNameAsync(client, context.CancellationToken) ?? context.ClientId!;
        identity.SetClaim(Claims.Subject, context.ClientId).SetClaim(Claims.Name, name).SetClaim(ApiPolicies.TenantClaim, accessor.Tenant.Id.ToString());
        // A client that names no scope gets all that it was registered with.
        var asked = context.Request.GetScopes();
        identity.SetScopes(asked.Length > 0 ? asked : await RegisteredAsync(client, context.CancellationToken));
        identity.SetDestinations(static _ => [Destinations.AccessToken]);
        work.Actor = $"接口客户 {name}";
        work.Process = "POST connect/token";
        context.SignIn(new ClaimsPrincipal(identity));
    }

    private async Task<IEnumerable<string>> RegisteredAsync(object client, CancellationToken cancellation) =>
        (await applications.GetPermissionsAsync(client, cancellation))
            .Where(permission => permission.StartsWith(OpenIddictConstants.Permissions.Prefixes.Scope, StringComparison.Ordinal))
            .Select(permission => permission[OpenIddictConstants.Permissions.Prefixes.Scope.Length..]);
}
