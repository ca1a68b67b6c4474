using Microsoft.AspNetCore.Authorization;
using OpenIddict.Abstractions;
using OpenIddict.Validation.AspNetCore;
using Platform.Core.Api;
using Platform.Web.Accounts.SigningIn;

namespace Platform.Web.Api;

/// <summary>Every scope is a policy of its own name with a prefix; <see cref="AnyClient"/> asks for a token only.</summary>
internal static class ApiPolicies
{
    public const string AnyClient = "api";

    /// <summary>A token, or a person who is signed in to the same tenant.</summary>
    public const string ClientOrStaff = "api-or-staff";

    /// <summary>The id of the tenant that the token was issued in.</summary>
    public const string TenantClaim = "tenant";

    public static string Of(string scope) => $"{AnyClient}:{scope}";

    public static void AddApiPolicies(this IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder().AddPolicy(AnyClient, Token).AddPolicy(ClientOrStaff, policy =>
        {
            policy.AddAuthenticationSchemes(SignInRegistration.Scheme);
            Token(policy);
        });
        foreach (var scope in ApiScopes.All.Keys)
        {
            authorization.AddPolicy(Of(scope), policy =>
            {
                Token(policy);
                policy.RequireAssertion(context => context.User.HasScope(scope));
            });
        }
    }

    private static void Token(AuthorizationPolicyBuilder policy) =>
        policy.AddAuthenticationSchemes(OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme).RequireAuthenticatedUser().AddRequirements(new TokenOfThisTenant());
}
