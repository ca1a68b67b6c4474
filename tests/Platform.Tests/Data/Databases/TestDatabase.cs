using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Tenancy;
using Xunit;

namespace Platform.Tests.Data.Databases;

/// <summary>A migrated database of one class of tests, with the province's tenant in it.</summary>
public abstract class TestDatabase : IAsyncLifetime
{
    private static int opened;
    private PlatformServer? server;

    public DatabaseOptions Options { get; private set; } = null!;

    public PlatformServer Server => server!;

    public async ValueTask InitializeAsync()
    {
        Options = await CopyAsync();
        server = new PlatformServer(Options);
        await server.OpenTenantsAsync();
    }

    /// <summary>A district that no other test knows.</summary>
    public async Task<TenantInfo> OpenTenantAsync(string name = "样例区")
    {
        var number = Interlocked.Increment(ref opened);
        var tenant = new Tenant { Identifier = $"district-{number}", Name = name, Code = $"{900000 + number}", State = TenantState.Active };
        var change = await LifeCycleAsync(lifeCycle => lifeCycle.OpenAsync(tenant, CancellationToken.None));
        return Assert.IsType<TenantChange.Done>(change).Tenant;
    }

    public Task<TenantChange> LifeCycleAsync(Func<TenantLifeCycle, Task<TenantChange>> step) =>
        Server.InsideAsync(Server.Directory.GetById(TenantInfo.ProvinceId), scope => step((TenantLifeCycle)scope.GetService(typeof(TenantLifeCycle))!));

    public Task<T> InsideAsync<T>(TenantInfo? tenant, Func<PlatformDb, Task<T>> work) =>
        Server.InsideAsync(tenant, scope => work((PlatformDb)scope.GetService(typeof(PlatformDb))!));

    public virtual async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }

    protected abstract Task<DatabaseOptions> CopyAsync();
}
