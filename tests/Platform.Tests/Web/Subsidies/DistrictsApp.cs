using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Policy.Packages;

namespace Platform.Tests.Web.Subsidies;

/// <summary>The server with a folder of packages, on 22 November 2026.</summary>
public abstract class DistrictsApp(params string[] folder) : PlatformApp
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(TenantCatalog.Load(RepositoryFolder.Of(folder)));
            services.AddSingleton<TimeProvider>(new FixedTime(PortalApp.Now));
        });
    }
}

/// <summary>With the packages of the repository.</summary>
public sealed class RealDistricts() : DistrictsApp("tenants");

/// <summary>With an invented district whose rules ask for months, lists, days and money.</summary>
public sealed class NewTown() : DistrictsApp("tests", "Platform.Tests", "Web", "Subsidies", "Packages");
