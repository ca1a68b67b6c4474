using Platform.Web.Tenancy;

namespace Platform.Web.Compare;

/// <summary>Where the comparison was while everybody could open it: leads to the province's.</summary>
internal static class FormerAddresses
{
    public static void MapFormerComparison(this WebApplication app)
    {
        foreach (var path in new[] { "/compare", "/compare/subsidies" })
        {
            app.MapGet(path, (HttpRequest request) => Results.LocalRedirect($"/province{path}{request.QueryString}")).WithMetadata(TenantScope.Outside).AllowAnonymous();
        }
    }
}
