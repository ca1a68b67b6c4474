using Microsoft.AspNetCore.Routing.Matching;
using Platform.Core.Tenancy;

namespace Platform.Web.Tenancy;

/// <summary>The same path may be a district's front page and the platform's: the tenant decides. No tenant, no district page.</summary>
public sealed class TenantScopeMatcherPolicy(IMultiTenantContextAccessor accessor) : MatcherPolicy, IEndpointSelectorPolicy
{
    public override int Order => 0;

    public bool AppliesToEndpoints(IReadOnlyList<Endpoint> endpoints) =>
        endpoints.Any(endpoint => endpoint.Metadata.GetMetadata<TenantScope>() is not null);

    public Task ApplyAsync(HttpContext httpContext, CandidateSet candidates)
    {
        var tenant = accessor.MultiTenantContext?.TenantInfo;
        for (var i = 0; i < candidates.Count; i++)
        {
            if (candidates.IsValidCandidate(i)
                && candidates[i].Endpoint.Metadata.GetMetadata<TenantScope>() is { } scope
                && !scope.Admits(tenant))
            {
                candidates.SetValidity(i, false);
            }
        }

        return Task.CompletedTask;
    }
}
