using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Tenancy;

namespace Platform.Tests.Rights;

/// <summary>Believes the header that names the account; only tests register it.</summary>
internal sealed class NamedAccount(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "named-account";
    public const string Header = "X-Test-Account";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers[Header].ToString() is not { Length: > 0 } account)
        {
            return Task.FromResult(AuthenticateResult.NoResult());
        }

        var tenant = Context.RequestServices.GetRequiredService<IMultiTenantContextAccessor>().MultiTenantContext?.TenantInfo.Id;
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account), new Claim(AccountClaimTypes.Tenant, tenant.ToString() ?? "")], Scheme);
        return Task.FromResult(AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme)));
    }
}
