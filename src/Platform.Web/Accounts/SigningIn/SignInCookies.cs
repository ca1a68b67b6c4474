using Microsoft.AspNetCore.Authentication;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Tenancy;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>Writes and reads the cookies of both steps.</summary>
internal static class SignInCookies
{
    public static async Task KeepSignInAsync(this HttpContext context, Core.Accounts.Account account, SignIn signIn)
    {
        await context.SignOutAsync(SignInRegistration.SecondStep);
        await context.SignInAsync(SignInRegistration.Scheme, AccountPrincipal.Of(account, signIn.Id, SignInRegistration.Scheme));
    }

    public static Task KeepFirstStepAsync(this HttpContext context, Core.Accounts.Account account) =>
        context.SignInAsync(SignInRegistration.SecondStep, AccountPrincipal.Of(account, null, SignInRegistration.SecondStep));

    /// <returns>The account whose password was right; null if there is none, or it was too long ago.</returns>
    public static async Task<Guid?> FirstStepAsync(this HttpContext context, TenantInfo tenant)
    {
        var step = await context.AuthenticateAsync(SignInRegistration.SecondStep);
        return step.Principal is { } principal && principal.BelongsTo(tenant.Id) ? principal.AccountId() : null;
    }

    public static Device Device(this HttpContext context) =>
        Core.Accounts.SignIns.Device.Of(context.Connection.RemoteIpAddress?.ToString(), context.Request.Headers.UserAgent.ToString());
}
