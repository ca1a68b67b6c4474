using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Platform.Core.Keys;
using Server = Platform.Web.Demo.DemoMode;

namespace Platform.Tests.Web;

/// <summary>The real server with the repository's packages, on an embedded database of its own.</summary>
public class PlatformApp : WebApplicationFactory<Server>
{
    /// <summary>The folder of its database and files.</summary>
    public string Data { get; } = Directory.CreateTempSubdirectory("platform-").FullName;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Platform:Data", Data);
        builder.UseSetting("Platform:MasterKey", MasterKey.Create());
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Data, recursive: true);
    }
}
