using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Platform.Core.Accounts.Invitations;
using Platform.Core.Accounts.Security;
using Platform.Core.Tenancy;

namespace Platform.Web;

/// <summary>The link with which a new deployment gets its first administrator, printed once and kept nowhere.</summary>
internal static class FirstLink
{
    /// <returns>Its key; null where the province has an administrator.</returns>
    public static async Task<string?> MakeAsync(IServiceProvider services)
    {
        var province = services.GetRequiredService<TenantDirectory>().GetById(TenantInfo.ProvinceId) ?? throw new InvalidOperationException("The province has no tenant.");
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(province, "start"));
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<InviteFirstAdministrator>().RunAsync(CancellationToken.None) is { } made ? made.Key : null;
    }

    public static void Print(IServiceProvider services, string key)
    {
        var address = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        var minutes = services.GetRequiredService<SecurityRules>().Today.FirstLinkMinutes;
        Console.WriteLine($"还没有任何账号。请在 {minutes} 分钟内打开下面的链接，设立第一位省级管理员（只能用一次；过期就重新启动）：");
        Console.WriteLine($"  {address}/{TenantInfo.ProvinceIdentifier}/account/invited?key={key}");
    }
}
