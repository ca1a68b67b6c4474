using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Platform.Core.Keys;
using Platform.Web.Demo;

namespace Platform.E2E.Fixtures;

/// <summary>The real server with the repository's packages, on a free port of this machine.</summary>
public sealed class Server : WebApplicationFactory<DemoMode>
{
    private readonly Uri _address;
    private readonly string _data = Directory.CreateTempSubdirectory("platform-e2e-").FullName;

    public Server()
    {
        UseKestrel(0);
        StartServer();
        _address = ClientOptions.BaseAddress;
    }

    public Uri Address(string path) => new(_address, path);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Platform:Data", _data);
        builder.UseSetting("Platform:MasterKey", MasterKey.Create());
        builder.UseSetting("Serilog:MinimumLevel:Default", "Fatal");
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        Directory.Delete(_data, recursive: true);
    }
}
