using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Tenancy;
using Platform.Tests.Web;

namespace Platform.Tests.Rights;

/// <summary>The invented districts, whose life the province may change.</summary>
public sealed class RightsApp : InventedDistricts
{
    /// <summary>Where the embedded database lies.</summary>
    public string DatabaseFile => new Microsoft.Data.Sqlite.SqliteConnectionStringBuilder(Services.GetRequiredService<Core.Data.Providers.DatabaseOptions>().Connection).DataSource;

    /// <summary>Moves a district through its life, as the province does.</summary>
    public Task<TenantChange> ChangeAsync(string tenant, Func<TenantLifeCycle, Guid, Task<TenantChange>> change) =>
        InsideAsync(TenantInfo.ProvinceIdentifier, services => change(
            services.GetRequiredService<TenantLifeCycle>(), Services.GetRequiredService<TenantDirectory>().GetByIdentifier(tenant)!.Id));
}
