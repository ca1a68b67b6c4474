using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data.Providers;
using Platform.Tests.Data.Databases;
using Server = Platform.Web.Demo.DemoMode;

namespace Platform.Tests.Data;

/// <summary>One node of several: the real server with the repository's packages, on a database that it shares.</summary>
public sealed class NodeApp(DatabaseOptions database, Action<IServiceCollection>? services = null) : WebApplicationFactory<Server>
{
    private readonly string data = Directory.CreateTempSubdirectory("platform-node-").FullName;

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Platform:Data", data);
        builder.UseSetting("Platform:MasterKey", PlatformServer.Key);
        builder.UseSetting("Platform:Jobs", "false");
        foreach (var (key, value) in PlatformServer.Settings(database))
        {
            builder.UseSetting(key, value);
        }

        builder.ConfigureTestServices(added => services?.Invoke(added));
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }
}
