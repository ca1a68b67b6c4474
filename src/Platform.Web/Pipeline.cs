using Platform.Web.Accounts.SigningIn;
using Platform.Web.Api;
using Platform.Web.Api.Contract;
using Platform.Web.Compare;
using Platform.Web.Components.Forms;
using Platform.Web.Notices;
using Platform.Web.Observing;
using Platform.Web.Policy;
using Platform.Web.Security;
using Platform.Web.Templates;
using Platform.Web.Tenancy;
using Platform.Web.Theming;
using Prometheus;
using Serilog;

namespace Platform.Web;

/// <summary>The order in which a request passes through the server.</summary>
internal static class Pipeline
{
    public static void UsePlatform(this WebApplication app)
    {
        app.UseSerilogRequestLogging();
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
        app.UseHttpMetrics();
        app.UseMiddleware<SuspendedTenants>();
        app.UseMiddleware<RefusedPolicies>();
        app.UseAuthentication();
        app.UseMiddleware<TenantMatchesPrincipal>();
        app.UseMiddleware<WorkOfRequest>();
        app.UseMiddleware<DutiesFirst>();
        app.UseAuthorization();

        app.MapPlatformHealth();
        app.MapTheme();
        app.MapNoticeDownloads();
        app.MapNoticeFonts();
        app.MapTemplateFonts();
        app.MapDocumentStyles();
        app.MapComparisonDownloads();
        app.MapFormerComparison();
        app.MapApiContract();
        app.MapApiEndpoints();
        app.MapPolicyApi();
        app.MapUnderstood();
        app.MapRazorPages();
        app.MapFallback("{**path}", () => Results.NotFound()).AllowAnonymous();
    }
}
