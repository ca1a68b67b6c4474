using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Accounts.SignIns;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Tests.Web;
using Platform.Web.Accounts.SigningIn;

namespace Platform.Tests.Accounts;

/// <summary>
/// A person of a tenant with an open sign-in, without the pages of signing in: account, grants and sign-in are rows like any other, the cookie is
/// minted with the server's own keys. The account's password is fresh and its second factor counts as set up, so nothing stands in its way.
/// <code>
/// using var officer = await SignedIn.As(app, "sample", "department_officer:health");   // role[:scope], as many as wanted
/// using var keeper = await SignedIn.With(app, "province", Permissions.ManageAccounts); // some role that has the permission
/// var html = await officer.Client.GetStringAsync("/sample/office");
/// await officer.InsideAsync(async services => …);                                      // the database as the tenant sees it
/// </code>
/// The client does not follow redirects and keeps cookies; <see cref="AntiforgeryForms"/> posts forms.
/// </summary>
internal sealed class SignedIn : IDisposable
{
    private readonly PlatformApp app;

    private SignedIn(PlatformApp app, TenantInfo tenant, Account account, Guid signIn)
    {
        (this.app, Tenant, AccountId, UserName, SignInId) = (app, tenant, account.Id, account.UserName!, signIn);
        Cookies.Add(Cookie(app, tenant, account, signIn));
        Client = app.CreateDefaultClient(new CookieContainerHandler(Cookies));
    }

    public TenantInfo Tenant { get; }

    public Guid AccountId { get; }

    public string UserName { get; }

    public Guid SignInId { get; }

    public CookieContainer Cookies { get; } = new();

    public HttpClient Client { get; }

    /// <summary>Signs a new person in with the roles, each <c>role</c> or <c>role:scope</c>.</summary>
    public static Task<SignedIn> As(PlatformApp app, string tenant, params string[] roles) => Named(app, tenant, "测试员", roles);

    /// <summary>Signs a new person in under a name.</summary>
    public static async Task<SignedIn> Named(PlatformApp app, string tenant, string name, params string[] roles)
    {
        var found = app.Services.GetRequiredService<IMultiTenantStore>().GetByIdentifier(tenant) ?? throw new ArgumentException($"No tenant {tenant}.", nameof(tenant));
        return await app.InsideAsync(tenant, async services =>
        {
            var account = NewAccount(services.GetRequiredService<Core.Time.Calendar>().Now(), found, name);
            var db = services.GetRequiredService<PlatformDb>();
            db.Add(account);
            db.AddRange(roles.Select(InvitedRole.Parse).Select(role => new RoleGrant { TenantId = found.Id, AccountId = account.Id, Role = role.Role, Scope = role.Scope }));
            await db.SaveChangesAsync();
            var signIn = await services.GetRequiredService<OpenSignIn>().RunAsync(account, new Device("127.0.0.1", "test"), null, default);
            return new SignedIn(app, found, account, signIn.Id);
        });
    }

    /// <summary>Signs a new person in with roles that together have the permissions.</summary>
    public static Task<SignedIn> With(PlatformApp app, string tenant, params string[] permissions)
    {
        var kind = tenant == TenantInfo.ProvinceIdentifier ? TenantKind.Province : TenantKind.District;
        return As(app, tenant, [.. permissions.Select(permission => RoleCatalog.All.First(role => role.Kind == kind && role.Permissions.Contains(permission)).Key).Distinct()]);
    }

    /// <summary>Runs inside the person's tenant, in a scope of its own.</summary>
    public Task<T> InsideAsync<T>(Func<IServiceProvider, Task<T>> work) => app.InsideAsync(Tenant.Identifier, work);

    public void Dispose() => Client.Dispose();

    private static Account NewAccount(DateTimeOffset now, TenantInfo tenant, string displayName)
    {
        var id = Guid.CreateVersion7();
        var userName = "u" + id.ToString("N", CultureInfo.InvariantCulture);
        return new Account { Id = id, TenantId = tenant.Id, UserName = userName, NormalizedUserName = userName.ToUpperInvariant(), DisplayName = displayName, PasswordChangedAt = now, TwoFactorEnabled = true };
    }

    private static Cookie Cookie(PlatformApp app, TenantInfo tenant, Account account, Guid signIn)
    {
        var options = app.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignInRegistration.Scheme);
        var ticket = new AuthenticationTicket(AccountPrincipal.Of(account, signIn, SignInRegistration.Scheme), SignInRegistration.Scheme);
        var name = TenantCookies.Name(options.Cookie.Name!, tenant);
        return new Cookie(name, options.TicketDataFormat.Protect(ticket), "/" + tenant.Identifier, "localhost");
    }
}
