using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Platform.Core.Tenancy;

namespace Platform.Web.Demo;

/// <summary>Tells whoever started the demonstration where to look.</summary>
internal static class StartNotice
{
    public static void Print(IServiceProvider services, DemoAccounts accounts)
    {
        var address = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        Console.WriteLine($"演示已启动：{address}");
        foreach (var tenant in services.GetRequiredService<IMultiTenantStore>().GetAll().Where(tenant => tenant.Kind == TenantKind.District))
        {
            Console.WriteLine($"  {tenant.Name}  {address}/{tenant.Identifier}");
        }

        if (accounts.Made.Count > 0)
        {
            Console.WriteLine("账号（区县、角色、登录地址、用户名、密码），只打印这一次：");
            foreach (var line in accounts.Made)
            {
                Console.WriteLine($"  {line}");
            }
        }

        Console.WriteLine($"密码保存在 {accounts.File}。演示中管理员不强制动态口令。按 Ctrl+C 停止。");
    }
}
