using Platform.Web.Routing;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>Where to go after signing in: where the person came from, if that is on this server and inside the tenant.</summary>
internal static class WayBack
{
    private static readonly Uri Here = new("http://here");

    public static string Of(HttpContext context, string? from) => Inside(context.Request.PathBase, from) ?? context.Request.PathBase + context.RequestServices.GetRequiredService<StaffLinks>().Of("").TrimStart('~');

    // Resolved as a browser resolves it, so that "/a/../b" is what it leads to.
    internal static string? Inside(PathString pathBase, string? from) =>
        from is ['/', ..] and not ['/', '/' or '\\', ..] && !from.Any(char.IsControl) && !from.Contains('\\', StringComparison.Ordinal)
        && Uri.TryCreate(Here, from, out var target) && target.Host == Here.Host
        && new PathString(Uri.UnescapeDataString(target.AbsolutePath)) is var path && !path.Value!.Contains("..", StringComparison.Ordinal)
        && path.StartsWithSegments(pathBase)
            ? target.PathAndQuery
            : null;
}
