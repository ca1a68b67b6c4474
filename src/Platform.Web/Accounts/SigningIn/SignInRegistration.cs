using Microsoft.AspNetCore.Authentication.Cookies;
using Platform.Core.Accounts.Security;
using Platform.Core.Tenancy;

namespace Platform.Web.Accounts.SigningIn;

/// <summary>The two cookies: of a sign-in, and of a password that still waits for its second factor.</summary>
internal static class SignInRegistration
{
    public const string Scheme = "sign-in";
    public const string SecondStep = "second-step";

    private static readonly TimeSpan SecondStepTime = TimeSpan.FromMinutes(5);

    public static void AddSigningIn(this IServiceCollection services)
    {
        services.AddAuthentication(Scheme).AddCookie(Scheme).AddCookie(SecondStep, options => options.ExpireTimeSpan = SecondStepTime);
        services.AddScoped<SignInCookieEvents>();
        services.AddOptions<CookieAuthenticationOptions>(Scheme).Configure<IMultiTenantContextAccessor, SecurityRules>((options, accessor, rules) =>
        {
            Bind(options, accessor, "platform");
            options.ExpireTimeSpan = TimeSpan.FromHours(rules.Today.SignInHours);
            options.EventsType = typeof(SignInCookieEvents);
            options.LoginPath = "/account/sign-in";
            options.ReturnUrlParameter = "from";
        });
        services.AddOptions<CookieAuthenticationOptions>(SecondStep).Configure<IMultiTenantContextAccessor>((options, accessor) => Bind(options, accessor, "platform-step"));
    }

    // The path is not set: the handler takes the base path, which is the tenant's.
    private static void Bind(CookieAuthenticationOptions options, IMultiTenantContextAccessor accessor, string name)
    {
        options.Cookie.Name = name;
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.CookieManager = new TenantCookies(accessor);
        options.SlidingExpiration = false;
    }
}
