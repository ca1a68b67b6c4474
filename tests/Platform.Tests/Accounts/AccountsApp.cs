using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Policy.Packages;
using Platform.Tests.Web;

namespace Platform.Tests.Accounts;

/// <summary>The server with two invented districts and a clock that tests move on.</summary>
public sealed class AccountsApp : PlatformApp
{
    public MovableTime Time { get; } = new(PortalApp.Now);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(TenantCatalog.Load(RepositoryFolder.Of("tests", "Platform.Tests", "Web", "Packages")));
            services.AddSingleton<TimeProvider>(Time);
        });
    }
}
