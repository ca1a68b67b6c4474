using Platform.Core.Tenancy;

namespace Platform.Web.Tenancy;

/// <summary>停用的区县只能查看: whatever would change something is refused, signing in and out aside.</summary>
internal sealed class SuspendedTenants(RequestDelegate next)
{
    private static readonly PathString TokenEndpoint = "/connect/token";

    public Task InvokeAsync(HttpContext context, IMultiTenantContextAccessor accessor)
    {
        if (!Refuses(context, accessor))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Whether a request was answered by a refusal of this kind, for the page that says so.</summary>
    internal static bool Refused(HttpContext context, IMultiTenantContextAccessor accessor) => IsReadOnly(accessor) && Writes(context.Request.Method);

    private static bool Refuses(HttpContext context, IMultiTenantContextAccessor accessor) =>
        IsReadOnly(accessor)
        && Writes(context.Request.Method)
        && !OriginalPath.IsErrorPage(context)
        && !context.Request.Path.Equals(TokenEndpoint, StringComparison.OrdinalIgnoreCase)
        && context.GetEndpoint()?.Metadata.GetMetadata<WorksWhileSuspendedAttribute>() is null;

    // A tenant that was created only has nobody yet who could change anything.
    private static bool IsReadOnly(IMultiTenantContextAccessor accessor) => accessor.MultiTenantContext is { TenantInfo.IsWritable: false };

    private static bool Writes(string method) => !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method));
}
