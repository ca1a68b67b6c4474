using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;
using Platform.Core;
using Platform.Core.Keys;
using Platform.Web.Accounts;
using Platform.Web.Accounts.SigningIn;
using Platform.Web.Api;
using Platform.Web.Binding;
using Platform.Web.Compare;
using Platform.Web.Components;
using Platform.Web.Demo;
using Platform.Web.Districts;
using Platform.Web.Observing;
using Platform.Web.Policies;
using Platform.Web.Routing;
using Platform.Web.Security;
using Platform.Web.Subsidies.Cases;
using Platform.Web.Tenancy;
using Platform.Web.WorkItems;

namespace Platform.Web;

/// <summary>What the server needs besides <see cref="PlatformServices"/>.</summary>
internal static class WebServices
{
    /// <exception cref="ConfigurationException">The configuration does not allow a start.</exception>
    public static void AddPlatformWeb(this IServiceCollection services, IConfiguration configuration, DemoMode demo)
    {
        services.AddPlatform();
        var key = demo.On ? MasterKeySource.OfDemo(DataFolder.Of(configuration)) : MasterKeySource.Read(configuration);
        services.AddPlatformData(configuration, key);
        services.AddApi(key, demo);
        services.AddPlatformHealth();
        services.AddHostedService<RequestTraces>();
        services.AddHttpContextAccessor();
        services.AddSingleton<Assets.Assets>();
        services.AddSingleton<Notices.NoticeChecks>();
        services.AddSingleton<IMultiTenantStrategy, HostStrategy>();
        services.AddSingleton<IMultiTenantStrategy, BasePathStrategy>();
        services.AddSingleton<IMultiTenantStrategy, ClaimStrategy>();
        services.AddSingleton<IMultiTenantStrategy, HeaderStrategy>();
        services.AddSingleton<MatcherPolicy, TenantScopeMatcherPolicy>();
        services.AddSingleton<Notices.PreviewPapers>();
        services.AddSingleton<Notices.FindNoticeFont>();
        services.AddSigningIn();
        services.AddScoped<SourceCards>();
        services.AddScoped<PageFrame>();
        services.AddComponents();
        services.AddWorkItemPages();
        services.AddStaffMenu();
        services.AddDistrictMenu();
        services.AddCompareMenu();
        services.AddPoliciesMenu();
        services.AddSubsidyCasePages();

        services.AddRazorPages(options =>
        {
            options.RootDirectory = "/";
            options.Conventions.Add(new FaceRoutes());
            options.Conventions.ConfigureFilter(new RefuseUnhandledMethods());
        });
        services.Configure<MvcOptions>(ChineseBinding.Apply);
        services.Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add("/Components/{0}.cshtml"));
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddAntiforgery(options => options.HeaderName = "X-Request-Verification");
        services.AddPermissionPolicies();
        services.AddScoped<StaffLinks>();
        services.AddScoped<PolicyEditing.EditingLinks>();
        services.AddScoped<PolicyEditing.FindDraft>();
        services.AddScoped<PolicyEditing.DraftExamples>();
        services.AddScoped<PolicySources.SourceLinks>();
        services.AddScoped<TenantNotice>();
        services.AddScoped<ComparableDistricts>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        // Pages hold no secret beside visitor-chosen text but the anti-forgery token, which is masked anew in every answer.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "font/ttf"];
        });
        services.AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
    }
}
