using System.ComponentModel;
using OpenIddict.Abstractions;
using Platform.Core.Tenancy;
using Platform.Web.Tenancy;

namespace Platform.Web.Api;

/// <summary>The API's root, and what belongs to no module. A module maps its own endpoints in a group of <see cref="MapApi"/>.</summary>
internal static class ApiEndpoints
{
    public static void MapApiEndpoints(this WebApplication app) =>
        app.MapApi(TenantScope.Any).MapGet("/me", Me).RequireAuthorization(ApiPolicies.AnyClient).WithSummary("令牌属于谁、能做什么").Produces<ApiCaller>();

    /// <summary>A group under <c>/api/v1</c>; every endpoint in it has to name a policy of <see cref="ApiPolicies"/>.</summary>
    public static RouteGroupBuilder MapApi(this WebApplication app, TenantScope scope) => app.MapGroup("/api/v1").WithMetadata(scope);

    private static IResult Me(HttpContext context, IMultiTenantContextAccessor accessor) => ApiJson.Of(new ApiCaller(
        context.User.GetClaim(OpenIddictConstants.Claims.Subject)!,
        context.User.GetClaim(OpenIddictConstants.Claims.Name)!,
        accessor.Tenant.Identifier,
        accessor.Tenant.Name,
        [.. context.User.GetScopes()]));
}

internal sealed record ApiCaller(
    [property: Description("客户编号")] string Client,
    [property: Description("客户名称")] string Name,
    [property: Description("区县简称")] string Tenant,
    [property: Description("区县名称")] string TenantName,
    [property: Description("令牌的范围")] IReadOnlyList<string> Scopes);
