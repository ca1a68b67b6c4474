using Microsoft.AspNetCore.Mvc.Abstractions;
using Platform.Core.Policies;
using Platform.Core.Tenancy;
using Platform.Web.Components;

namespace Platform.Web.Tenancy;

/// <summary>Where a district's policy was refused or never came, whatever shows it is answered with 503 and a calm page; signing in and the office work.</summary>
internal sealed class RefusedPolicies(RequestDelegate next, PolicyPackages packages, IMultiTenantContextAccessor accessor)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!ShowsPolicy(context.GetEndpoint()) || accessor.MultiTenantContext is not { TenantInfo: var tenant } || packages.District(tenant.Identifier) is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return Task.CompletedTask;
    }

    private static bool ShowsPolicy(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<TenantScope>() == TenantScope.Inside
        && (endpoint.Metadata.GetMetadata<ShowsPolicyAttribute>() is not null || !(endpoint.Metadata.GetMetadata<ActionDescriptor>() is { } page && PageLayouts.IsOffice(page)));
}
