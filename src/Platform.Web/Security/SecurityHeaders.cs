using System.Security.Cryptography;

namespace Platform.Web.Security;

/// <summary>Headers of every answer: nothing inline, nothing from elsewhere, never framed.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    internal const string ContentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Allows the page at hand style elements with a nonce, which is returned: an editor makes its own.</summary>
    public static string AllowStyles(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(18));
        context.Response.Headers.ContentSecurityPolicy = $"{ContentSecurityPolicy}; style-src 'self' 'nonce-{nonce}'";
        return nonce;
    }

    public Task InvokeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        return next(context);
    }
}
