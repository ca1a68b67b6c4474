using Microsoft.AspNetCore.Authentication.Cookies;
using Platform.Core.Tenancy;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>Every tenant's cookies have its name in theirs, besides its base path, so that one browser can be signed in at two.</summary>
internal sealed class TenantCookies(IMultiTenantContextAccessor accessor) : ICookieManager
{
    private readonly ChunkingCookieManager inner = new();

    public string? GetRequestCookie(HttpContext context, string key) =>
        accessor.MultiTenantContext is null ? null : inner.GetRequestCookie(context, Name(key));

    public void AppendResponseCookie(HttpContext context, string key, string? value, CookieOptions options) =>
        inner.AppendResponseCookie(context, Name(key), value, options);

    public void DeleteCookie(HttpContext context, string key, CookieOptions options)
    {
        if (accessor.MultiTenantContext is not null)
        {
            inner.DeleteCookie(context, Name(key), options);
        }
    }

    internal static string Name(string key, TenantInfo tenant) => $"{key}.{tenant.Identifier}";

    private string Name(string key) => Name(key, accessor.Tenant);
}
