using Microsoft.AspNetCore.Authorization;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Security;
using Platform.Core.Accounts.SignIns;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>Who owes a new password or a second factor is led to it, and reaches nothing else that is not public.</summary>
internal sealed class DutiesFirst(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Rights rights, SecurityRules rules)
    {
        var owed = context.Features.Get<Owed>()?.Obligation ?? Obligation.None;
        if (owed == Obligation.None && rights.LacksSecondFactor && rules.Today.SecondFactor)
        {
            owed = Obligation.SetUpSecondFactor;
            context.Features.Set(new Owed(owed));
        }

        if (owed == Obligation.None || context.User.Identity is not { IsAuthenticated: true }
            || context.GetEndpoint()?.Metadata is not { } metadata || metadata.GetMetadata<IAllowAnonymous>() is not null
            || metadata.GetMetadata<BeforeDutiesAttribute>() is { } before && (before.Obligation is null || before.Obligation == owed))
        {
            return next(context);
        }

        if (HttpMethods.IsGet(context.Request.Method))
        {
            context.Response.Redirect(context.Request.PathBase + (owed == Obligation.ChangePassword ? "/account/password" : "/account/authenticator"));
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
        }

        return Task.CompletedTask;
    }
}
