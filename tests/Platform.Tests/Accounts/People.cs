using AngleSharp.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Accounts.Passwords;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Tenancy;

namespace Platform.Tests.Accounts;

/// <summary>Accounts with passwords, and browsers to sign in with.</summary>
internal static class People
{
    public const string Password = "Yangqiao-2026";

    public static HttpClient Visitor(this AccountsApp app) => app.CreateDefaultClient(new CookieContainerHandler());

    public static TenantInfo Tenant(this AccountsApp app, string identifier) =>
        app.Services.GetRequiredService<IMultiTenantStore>().GetByIdentifier(identifier)!;

    /// <summary>Opens an account that can sign in with <see cref="Password"/>.</summary>
    public static Task<Guid> PersonAsync(this AccountsApp app, string tenant, string name, Action<Account>? change = null, params string[] roles) => app.InsideAsync(tenant, async services =>
    {
        var account = new Account { TenantId = app.Tenant(tenant).Id, UserName = name, DisplayName = "测试员" };
        services.GetRequiredService<NewPassword>().Set(account, Password);
        change?.Invoke(account);
        services.GetRequiredService<PlatformDb>().AddRange(roles.Select(InvitedRole.Parse).Select(role => new RoleGrant { TenantId = account.TenantId, AccountId = account.Id, Role = role.Role, Scope = role.Scope }));
        var made = await services.GetRequiredService<UserManager<Account>>().CreateAsync(account);
        return made.Succeeded ? account.Id : throw new InvalidOperationException(made.ToString());
    });

    public static Task<HttpResponseMessage> SignInAsync(this HttpClient visitor, string tenant, string name, string password = Password, string query = "") =>
        visitor.SubmitAsync($"/{tenant}/account/sign-in{query}", "main form", ("UserName", name), ("Password", password));

    /// <summary>Whether the visitor has an account page at the tenant.</summary>
    public static async Task<bool> IsSignedInAsync(this HttpClient visitor, string tenant)
    {
        using var response = await visitor.GetAsync(new Uri($"/{tenant}/account", UriKind.Relative));
        return response.IsSuccessStatusCode;
    }

    public static Task<List<string>> ActionsAsync(this AccountsApp app, string tenant, Guid account) => app.InsideAsync(tenant, services =>
        services.GetRequiredService<PlatformDb>().Set<AuditEvent>()
            .Where(told => told.AccountId == account || told.SubjectId == account.ToString())
            .OrderBy(told => told.Sequence).Select(told => told.Action).ToListAsync());

    public static string Text(this IElement? element) => string.Join(' ', (element?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public static async Task<string> MainTextAsync(this HttpResponseMessage response) => (await response.ReadAsync()).QuerySelector("main").Text();
}
