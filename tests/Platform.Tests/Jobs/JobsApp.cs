using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Jobs;
using Platform.Policy.Packages;
using Platform.Tests.Web;

namespace Platform.Tests.Jobs;

/// <summary>The server with two invented districts and kinds of jobs that tests can watch; jobs run when a test says so.</summary>
public sealed class JobsApp : PlatformApp
{
    public MovableTime Clock { get; } = new(PortalApp.Now);

    /// <summary>What the counting handler did: tenant and item.</summary>
    public List<string> Done { get; } = [];

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(TenantCatalog.Load(RepositoryFolder.Of("tests", "Platform.Tests", "Web", "Packages")));
            services.AddSingleton<TimeProvider>(Clock);
            services.AddSingleton(Done);
            services.AddScoped<IJobHandler, CountingJob>();
            services.AddScoped<IJobHandler, BrokenJob>();
        });
    }
}
