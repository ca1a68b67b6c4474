using System.ComponentModel;
using System.Diagnostics;
using Platform.Core.Tenancy;
using Platform.Web.Tenancy;

namespace Platform.Web.Api;

/// <summary>A refusal as RFC 9457 wants it, in Chinese and with the trace id.</summary>
internal sealed record ApiProblem(
    [property: Description("给程序看的词，不会变")] string Type,
    [property: Description("标题")] string Title,
    int Status,
    [property: Description("说明，可以给人看")] string Detail,
    [property: Description("追踪号")] string TraceId)
{
    public const string ContentType = "application/problem+json";

    /// <summary>Whether the visitor asked the API, also while an error page is rendered in its place.</summary>
    public static bool IsApi(HttpContext context, IMultiTenantContextAccessor accessor)
    {
        var path = OriginalPath.Of(context);
        if (accessor.MultiTenantContext is { Strategy: BasePathStrategy.StrategyName } found && path.StartsWithSegments("/" + found.TenantInfo.Identifier, StringComparison.OrdinalIgnoreCase, out var rest))
        {
            path = rest;
        }

        return path.StartsWithSegments("/api");
    }

    public static IResult Of(HttpContext context, int status, string title, string detail) => Results.Json(
        new ApiProblem($"about:{status}", title, status, detail, Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier), ApiJson.Options, ContentType, status);
}
