using Platform.Web.Compare;
using Platform.Web.Components.Forms;
using Platform.Web.Notices;
using Platform.Web.Security;
using Platform.Web.Tenancy;
using Platform.Web.Theming;

namespace Platform.Web;

/// <summary>The order in which a request passes through the server.</summary>
internal static class Pipeline
{
    public static void UsePlatform(this WebApplication app)
    {
        app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseForwardedHeaders(KnownProxies.Options(app.Configuration));
        app.UseMiddleware<SecurityHeaders>();
        app.UseResponseCompression();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseStaticFiles(app.Services.GetRequiredService<Assets.Assets>().FileOptions());
        app.UseMiddleware<MultiTenantMiddleware>();
        app.UseRouting();
        app.UseAuthorization();

        app.MapGet("/healthz", () => Results.Text("ok")).AllowAnonymous();
        app.MapTheme();
        app.MapNoticeDownloads();
        app.MapNoticeFonts();
        app.MapDocumentStyles();
        app.MapComparisonDownloads();
        app.MapUnderstood();
        app.MapRazorPages();
        app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();
    }
}
