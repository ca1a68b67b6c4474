using System.Diagnostics;
using System.Security.Claims;
using Platform.Core.Data;

namespace Platform.Web.Observing;

/// <summary>Tells the request's scope who is at work, so that whatever it saves is told of in the audit trail.</summary>
internal sealed class WorkOfRequest(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, WorkContext work)
    {
        work.Process = $"{context.Request.Method} {context.GetEndpoint()?.DisplayName}";
        work.Trace = Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier;
        if (context.User.Identity?.IsAuthenticated == true)
        {
            work.AccountId = Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? id : null;
            work.Actor = context.User.Identity.Name ?? "";
        }
        else
        {
            work.Actor = "访客";
        }

        return next(context);
    }
}
