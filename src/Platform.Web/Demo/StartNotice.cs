using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Platform.Core.Tenancy;

namespace Platform.Web.Demo;

/// <summary>Tells whoever started the demonstration where to look.</summary>
internal static class StartNotice
{
    public static void Print(IServiceProvider services)
    {
        var address = services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        Console.WriteLine($"演示已启动：{address}");
        foreach (var tenant in services.GetRequiredService<IMultiTenantStore>().GetAll())
        {
            Console.WriteLine($"  {tenant.Name}  {address}/{tenant.Identifier}");
        }

        Console.WriteLine("目前只有公众端，无需登录。按 Ctrl+C 停止。");
    }
}
