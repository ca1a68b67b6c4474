using System.Diagnostics;
using System.Security.Claims;
using Platform.Core.Accounts;
using Platform.Core.Data;

namespace Platform.Web.Security;

/// <summary>After authentication: loads what the account may do in this tenant, and tells the trail who is at work where.</summary>
internal sealed class WorkOfRequest(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Rights rights, WorkContext work)
    {
        work.Process = $"{context.Request.Method} {(context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? ""}".TrimEnd();
        work.Trace = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        if (Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var account))
        {
            await rights.LoadAsync(account, context.RequestAborted);
            if (rights.AccountId is { } known)
            {
                (work.AccountId, work.Actor) = (known, rights.Name);
            }
        }

        await next(context);
    }
}
