using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Keys;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Server = Platform.Web.Demo.DemoMode;

namespace Platform.Tests.Web;

/// <summary>The real server with the repository's packages, on an embedded database of its own; jobs run when a test says so.</summary>
public class PlatformApp : WebApplicationFactory<Server>
{
    private readonly string[] packages;

    public PlatformApp()
        : this("tenants")
    {
    }

    /// <param name="packages">The folder of the packages, from the repository's root.</param>
    protected PlatformApp(params string[] packages) => this.packages = packages;

    /// <summary>The folder of its database and files.</summary>
    public string Data { get; } = Directory.CreateTempSubdirectory("platform-").FullName;

    protected virtual TimeProvider Clock => TimeProvider.System;

    protected virtual void Add(IServiceCollection services)
    {
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Platform:Data", Data);
        builder.UseSetting("Platform:MasterKey", MasterKey.Create());
        builder.UseSetting("Platform:Jobs", "false");
        builder.UseSetting("Serilog:MinimumLevel:Default", "Error");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.EntityFrameworkCore", "Fatal");
        builder.UseSetting("Serilog:MinimumLevel:Override:Microsoft.AspNetCore", "Error");
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(new ShippedPackages(new FolderPolicySource(RepositoryFolder.Of(packages))));
            services.AddSingleton(Clock);
            Add(services);
        });
    }

    public override async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Data, recursive: true);
    }

    /// <summary>Runs something inside a tenant, in a scope of its own.</summary>
    public Task<T> InsideAsync<T>(string tenant, Func<IServiceProvider, Task<T>> work) => Task.Run(async () =>
    {
        var found = Services.GetRequiredService<IMultiTenantStore>().GetByIdentifier(tenant)!;
        using var entered = AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(found, "test"));
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    });
}
