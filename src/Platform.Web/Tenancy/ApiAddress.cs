namespace Platform.Web.Tenancy;

/// <summary>Addresses of the API that name no tenant themselves.</summary>
internal static class ApiAddress
{
    public static bool Matches(HttpContext context)
    {
        var path = OriginalPath.Of(context);
        return path.StartsWithSegments("/api") || path.StartsWithSegments("/connect");
    }
}
