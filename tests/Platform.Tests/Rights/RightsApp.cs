using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;
using Platform.Tests.Web;

namespace Platform.Tests.Rights;

/// <summary>The server with two invented districts, a clock that can be moved, and a header that names the account.</summary>
public sealed class RightsApp : PlatformApp
{
    public ShiftedTime Time { get; } = new(PortalApp.Now);

    /// <summary>Where the embedded database lies.</summary>
    public string DatabaseFile => new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(Services.GetRequiredService<Core.Data.Providers.DatabaseOptions>().Connection).DataSource;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services =>
        {
            services.AddSingleton(TenantCatalog.Load(RepositoryFolder.Of("tests", "Platform.Tests", "Web", "Packages")));
            services.AddSingleton<TimeProvider>(Time);
            services.AddAuthentication(NamedAccount.Scheme).AddScheme<AuthenticationSchemeOptions, NamedAccount>(NamedAccount.Scheme, null);
        });
    }

    /// <summary>Moves a district through its life, as the province does.</summary>
    public Task<TenantChange> ChangeAsync(string tenant, Func<TenantLifeCycle, Guid, Task<TenantChange>> change) =>
        InsideAsync(TenantInfo.ProvinceIdentifier, services => change(
            services.GetRequiredService<TenantLifeCycle>(), Services.GetRequiredService<TenantDirectory>().GetByIdentifier(tenant)!.Id));
}
