using Microsoft.AspNetCore.Diagnostics;

namespace Platform.Web.Tenancy;

/// <summary>The path that the visitor asked for, also while an error page is rendered in its place.</summary>
internal static class OriginalPath
{
    public static bool IsErrorPage(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        || context.Features.Get<IExceptionHandlerPathFeature>() is not null;

    public static PathString Of(HttpContext context) =>
        context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Request.Path;
}
