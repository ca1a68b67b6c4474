using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Platform.Core.Accounts;
using Platform.Core.Accounts.Passwords;
using Platform.Core.Data;
using Platform.Core.Tenancy;
using Platform.Tests.Accounts;
using static Microsoft.Playwright.Assertions;

namespace Platform.E2E.Fixtures;

/// <summary>People of an office, who sign in by its page as everybody does.</summary>
internal static class Staff
{
    private const string Password = "Yangqiao-2026";

    /// <summary>Opens an account with a role and signs in with it.</summary>
    public static async Task SignInAsync(this IPage page, Server server, string tenant, string role, string? scope = null)
    {
        var name = await server.OpenAccountAsync(tenant, role, scope);
        await page.GotoAsync(server.Address($"/{tenant}/account/sign-in").ToString());
        await page.GetByLabel("用户名").FillAsync(name);
        await page.GetByLabel("密码").FillAsync(Password);
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();
        if (RoleCatalog.Find(role)!.NeedsSecondFactor)
        {
            await page.BindTelephoneAsync();
        }

        await Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "待办事项" })).ToBeVisibleAsync();
    }

    /// <summary>绑定动态口令, as a person with a telephone does, and goes on.</summary>
    public static async Task<Telephone> BindTelephoneAsync(this IPage page)
    {
        var telephone = new Telephone(await page.Locator("code").InnerTextAsync());
        await page.GetByLabel("动态口令").FillAsync(telephone.CodeAt(DateTimeOffset.UtcNow));
        await page.GetByRole(AriaRole.Button, new() { Name = "绑定" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "已收好，继续" }).ClickAsync();
        return telephone;
    }

    private static Task<string> OpenAccountAsync(this Server server, string tenant, string role, string? scope) => Task.Run(async () =>
    {
        var found = server.Services.GetRequiredService<IMultiTenantStore>().GetByIdentifier(tenant) ?? throw new ArgumentException($"No tenant {tenant}.", nameof(tenant));
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(found, "journey"));
        await using var services = server.Services.CreateAsyncScope();
        var account = new Account { TenantId = found.Id, UserName = "u" + Guid.CreateVersion7().ToString("N"), DisplayName = "经办员" };
        services.ServiceProvider.GetRequiredService<NewPassword>().Set(account, Password);
        services.ServiceProvider.GetRequiredService<PlatformDb>().Add(new RoleGrant { TenantId = found.Id, AccountId = account.Id, Role = role, Scope = scope });
        var made = await services.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account);
        return made.Succeeded ? account.UserName : throw new InvalidOperationException(made.ToString());
    });
}
