using System.Security.Claims;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Tenancy;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>A principal of another tenant, or of one where none was asked for, is nobody. What whoever remains is shown is kept in no cache.</summary>
internal sealed class TenantMatchesPrincipal(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, IMultiTenantContextAccessor accessor)
    {
        if (context.User.Identity is { IsAuthenticated: true } && (accessor.MultiTenantContext is not { } found || !context.User.BelongsTo(found.TenantInfo.Id)))
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        if (context.User.AccountId() is not null)
        {
            context.Response.OnStarting(KeepNoCopy, context.Response);
        }

        return next(context);
    }

    // What a signed-in person sees stays in no cache, unless the answer says otherwise itself.
    private static Task KeepNoCopy(object response)
    {
        var headers = ((HttpResponse)response).Headers;
        if (headers.CacheControl.Count == 0)
        {
            headers.CacheControl = "no-store";
        }

        return Task.CompletedTask;
    }
}
