using System.Net;

namespace Platform.Web.Demo;

/// <summary>演示: loopback only, with a banner on every page. Real deployments never set it.</summary>
public sealed class DemoMode
{
    private const string DefaultAddress = "http://localhost:5080";

    public bool On { get; private init; }

    /// <exception cref="InvalidOperationException">Demo mode was asked for on an address that others can reach.</exception>
    internal static DemoMode Configure(WebApplicationBuilder builder)
    {
        var on = builder.Configuration.GetValue<bool>("Platform:Demo");
        if (!on)
        {
            return new DemoMode();
        }

        var addresses = builder.Configuration[WebHostDefaults.ServerUrlsKey];
        if (string.IsNullOrWhiteSpace(addresses))
        {
            builder.WebHost.UseUrls(addresses = DefaultAddress);
        }

        if (!OnlyLoopback(addresses) || builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            throw new InvalidOperationException($"演示模式只能在本机地址上运行，不能用 {addresses}。正式运行请用 make serve。");
        }

        return new DemoMode { On = true };
    }

    internal static bool OnlyLoopback(string addresses) =>
        addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).All(IsLoopback);

    private static bool IsLoopback(string address)
    {
        var host = BindingAddress.Parse(address).Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
