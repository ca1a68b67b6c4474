using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts.Delegations;
using Platform.Core.Accounts.Granting;

namespace Platform.Core.Accounts;

internal static class RightsRegistration
{
    public static void AddRights(this IServiceCollection services)
    {
        services.AddScoped<FindHeldRoles>();
        services.AddScoped<Rights>();
        services.AddSingleton<RoleChoices>();
        services.AddScoped<RoleHolders>();
        services.AddScoped<RolePromises>();
        services.AddScoped<GrantRole>();
        services.AddScoped<RevokeRole>();
        services.AddScoped<ListRoleGrants>();
        services.AddScoped<DelegateRoles>();
        services.AddScoped<EndDelegation>();
        services.AddScoped<ListDelegations>();
        services.AddScoped<FindColleagues>();
    }
}
