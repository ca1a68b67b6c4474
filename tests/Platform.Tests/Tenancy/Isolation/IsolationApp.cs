using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Audit;
using Platform.Core.Data;
using Platform.Core.Subsidies;
using Platform.Tests.Web;
using Xunit;

namespace Platform.Tests.Tenancy.Isolation;

/// <summary>Two districts and the province with marked rows in each.</summary>
public sealed class IsolationApp : InventedDistricts, IAsyncLifetime
{
    private readonly Dictionary<string, IReadOnlyList<string>> known = new(StringComparer.Ordinal);

    internal IReadOnlyList<Door> Doors { get; private set; } = [];

    /// <summary>Ids and handles of the tenant's rows.</summary>
    public IReadOnlyList<string> Known(string tenant) => known[tenant];

    // Passwords are tried at many doors and are not the matter here.
    protected override void Add(IServiceCollection services) => services.Configure<PasswordHasherOptions>(options => options.IterationCount = 1);

    public async ValueTask InitializeAsync()
    {
        foreach (var tenant in new[] { "sample", "ended", "province" })
        {
            known[tenant] = await InsideAsync(tenant, services => MarkedRows.PlantAsync(services.GetRequiredService<PlatformDb>(), tenant, services.GetRequiredService<CaseSeal>()));
        }

        Doors = await Door.AllAsync(Services);
    }

    /// <summary>The tenant's rows; its trail, to which a refused visitor may add, only where asked for.</summary>
    internal Task<IReadOnlyList<string>> RowsAsync(string tenant, bool trail = true) =>
        InsideAsync(tenant, services => MarkedRows.ReadAsync(services.GetRequiredService<PlatformDb>(), trail ? [] : [typeof(AuditEvent), typeof(AuditHead)]));
}
