using System.Diagnostics;
using System.Security.Claims;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>A principal of another tenant, or of one where none was asked for, is nobody. Whoever remains is at work.</summary>
internal sealed class TenantMatchesPrincipal(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, IMultiTenantContextAccessor accessor, WorkContext work)
    {
        if (context.User.Identity is { IsAuthenticated: true } && (accessor.MultiTenantContext is not { } found || !context.User.BelongsTo(found.TenantInfo.Id)))
        {
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
        }

        work.Process = $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? ""}".TrimEnd();
        work.Trace = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        if (context.User.AccountId() is { } account)
        {
            (work.AccountId, work.Actor) = (account, context.User.Identity?.Name ?? "");
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
