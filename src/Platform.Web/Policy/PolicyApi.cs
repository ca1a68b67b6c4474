using System.ComponentModel;
using System.Globalization;
using Platform.Core.Api;
using Platform.Core.Policies;
using Platform.Policy.Model;
using Platform.Web.Api;
using Platform.Web.Tenancy;

namespace Platform.Web.Policy;

/// <summary>The district's policy for other systems.</summary>
internal static class PolicyApi
{
    private const int DefaultLimit = 20;
    private const int LongestLimit = 100;

    public static void MapPolicyApi(this WebApplication app) =>
        app.MapApi(TenantScope.Inside).MapGet("/policy/documents", Documents)
            .RequireAuthorization(ApiPolicies.Of(ApiScopes.ReadPolicy)).WithSummary("某日有效的政策文件").Produces<ApiPage<ApiDocument>>();

    private static IResult Documents(
        HttpContext context,
        PolicyReader policies,
        [Description("哪一天，写成 2026-11-22；不写就是今天")] string? as_of,
        [Description("上一页的 next_cursor")] string? cursor,
        [Description("最多几条，1 至 100；不写就是 20")] int? limit)
    {
        DateOnly? day = null;
        if (as_of is not null)
        {
            if (!DateOnly.TryParseExact(as_of, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var given))
            {
                return ApiProblem.Of(context, StatusCodes.Status400BadRequest, "日期不对", $"as_of 写成 2026-11-22 这样，不能是“{as_of}”。");
            }

            day = given;
        }

        if (limit is < 1 or > LongestLimit)
        {
            return ApiProblem.Of(context, StatusCodes.Status400BadRequest, "条数不对", $"limit 是 1 至 {LongestLimit}。");
        }

        var view = policies.InForce(day);
        var rows = view.Documents.OrderBy(Key, StringComparer.Ordinal).Where(document => cursor is null || string.CompareOrdinal(Key(document), cursor) > 0).Take((limit ?? DefaultLimit) + 1).ToList();
        var page = rows.Take(limit ?? DefaultLimit).ToList();
        return ApiJson.Of(new ApiPage<ApiDocument>(view.Day, [.. page.Select(ApiDocument.Of)], rows.Count > page.Count ? Key(page[^1]) : null));
    }

    private static string Key(PolicyDocument document) => $"{document.Layer}~{document.Id}";
}

internal sealed record ApiPage<T>(
    [property: Description("查的是哪一天")] DateOnly AsOf,
    IReadOnlyList<T> Items,
    [property: Description("查下一页用的游标；没有下一页时为空")] string? NextCursor);

internal sealed record ApiDocument(
    [property: Description("编号，在同一政策层级内不重复")] string Id,
    [property: Description("政策层级：national 或区县简称")] string Layer,
    [property: Description("标题")] string Title,
    [property: Description("文种")] string Type,
    [property: Description("发文字号")] string? Number,
    [property: Description("成文日期")] DateOnly Issued,
    [property: Description("施行日期")] DateOnly? Effective,
    [property: Description("失效日期，自这一天起不再有效")] DateOnly? Expires)
{
    public static ApiDocument Of(PolicyDocument document) => new(
        document.Id, document.Layer, document.Title ?? document.PlanTitle ?? document.ShortTitle, document.Type, document.Number, document.Issued, document.Effective, document.Expires);
}
