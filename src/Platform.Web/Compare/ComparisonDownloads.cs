using System.Text;
using Platform.Core.Accounts;
using Platform.Core.Comparison;
using Platform.Core.Time;
using Platform.Web.Notices;
using Platform.Web.Tenancy;

namespace Platform.Web.Compare;

/// <summary>The comparison on the page as a file: the same districts, the same rows.</summary>
internal static class ComparisonDownloads
{
    public static void MapComparisonDownloads(this WebApplication app)
    {
        app.MapGet("/office/compare/download", AnswerAsync).WithMetadata(TenantScope.Inside).RequireAuthorization(Permissions.CompareTenants);
        app.MapGet("/compare/download", AnswerAsync).WithMetadata(TenantScope.Province).RequireAuthorization(Permissions.CompareTenants);
    }

    private static async Task<IResult> AnswerAsync(string? format, HttpContext context, ComparableDistricts districts, Calendar calendar, CancellationToken cancellation)
    {
        var request = ComparisonRequest.Read(context.Request.Query, districts);
        if (request.Table(calendar.Today()) is not { } table)
        {
            return Results.BadRequest();
        }

        await districts.TellAsync("下载区县政策对比", request.Districts, cancellation);
        var name = $"{string.Join('、', table.Names)}政策对比 {request.On ?? calendar.Today():yyyy-MM-dd}";
        return format switch
        {
            "csv" => File(ComparisonCsv.Write(table, !request.OnlyDifferences), "text/csv; charset=utf-8", DownloadName.Of(name, "csv")),
            "html" => File(ComparisonHtml.Write(table, !request.OnlyDifferences), "text/html; charset=utf-8", DownloadName.Of(name, "html")),
            _ => Results.BadRequest(),
        };
    }

    private static IResult File(string text, string type, string name) => Results.File(Encoding.UTF8.GetBytes(text), type, name);
}
