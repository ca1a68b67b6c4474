using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Validation.AspNetCore;
using Platform.Core.Api;
using Platform.Core.Data;
using Platform.Core.Keys;
using Platform.Web.Api.Contract;
using Platform.Web.Demo;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Platform.Web.Api;

/// <summary>OpenIddict as server and validation: client credentials, opaque tokens whose hash is in the tenant's own rows.</summary>
internal static class ApiRegistration
{
    // Nobody reads it in an opaque token; one name for every address of a tenant lets a token hold at all of them.
    private static readonly Uri Issuer = new("https://platform.invalid/");
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    public static void AddApi(this IServiceCollection services, MasterKey key, DemoMode demo)
    {
        services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<PlatformDb>().ReplaceDefaultEntities<ApiApplication, ApiAuthorization, ApiScope, ApiToken, Guid>())
            .AddServer(server => Configure(server, key, demo))
            .AddValidation(validation =>
            {
                validation.UseLocalServer();
                validation.UseAspNetCore();
                validation.EnableTokenEntryValidation();
            });
        // A scheme of people's sign-in takes this place once it is registered.
        services.PostConfigure<AuthenticationOptions>(options => options.DefaultScheme ??= OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme);
        services.AddApiPolicies();
        services.AddApiContract();
        services.AddSingleton<IAuthorizationHandler, TokenOfThisTenant.Handler>();
        services.AddScoped<ApiClientRegister>();
    }

    private static void Configure(OpenIddictServerBuilder server, MasterKey key, DemoMode demo)
    {
        server.SetIssuer(Issuer).SetTokenEndpointUris("connect/token").SetConfigurationEndpointUris(Array.Empty<string>()).SetJsonWebKeySetEndpointUris(Array.Empty<string>());
        server.AllowClientCredentialsFlow().UseReferenceAccessTokens().SetAccessTokenLifetime(Lifetime);
        server.RegisterScopes([.. ApiScopes.All.Keys]);
        server.AddEncryptionKey(new SymmetricSecurityKey(key.Derive("api/encryption"))).AddSigningKey(SigningKey(key));
        server.AddEventHandler<HandleTokenRequestContext>(handler => handler.UseScopedHandler<IssueClientToken>());
        var host = server.UseAspNetCore();
        if (demo.On)
        {
            // Loopback only.
            host.DisableTransportSecurityRequirement();
        }
    }

    // Derived, so that every node has the same without a file of its own.
    private static ECDsaSecurityKey SigningKey(MasterKey key) =>
        new(ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = key.Derive("api/signing") }));
}
