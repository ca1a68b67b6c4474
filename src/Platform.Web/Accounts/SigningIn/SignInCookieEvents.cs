using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Tenancy;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>Holds every cookie against its tenant and its row. Outside every tenant no cookie is read (<see cref="TenantCookies"/>).</summary>
internal sealed class SignInCookieEvents(IMultiTenantContextAccessor accessor, SignInCheck check) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } principal && principal.BelongsTo(accessor.Tenant.Id)
            && principal.AccountId() is { } account && principal.SignInId() is { } signIn
            && await check.RunAsync(signIn, account, context.HttpContext.RequestAborted) is { } obligation)
        {
            context.HttpContext.Features.Set(new Owed(obligation));
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(SignInRegistration.Scheme);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (accessor.MultiTenantContext is null || !HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else if (context.Request.Headers.ContainsKey("HX-Request"))
        {
            context.Response.Headers["HX-Redirect"] = (context.Request.PathBase + context.Options.LoginPath).Value;
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }
        else
        {
            context.Response.Redirect(context.RedirectUri);
        }

        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
