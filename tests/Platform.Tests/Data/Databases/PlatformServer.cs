using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core;
using Platform.Core.Data;
using Platform.Core.Data.Providers;
using Platform.Core.Keys;
using Platform.Core.Policies.Versions;
using Platform.Core.Tenancy;
using Platform.Policy.Packages;

namespace Platform.Tests.Data.Databases;

/// <summary>The platform's services on one database, as a node has them; without pages.</summary>
public sealed class PlatformServer : IAsyncDisposable
{
    /// <summary>All nodes of the tests have the same key.</summary>
    internal static readonly string Key = MasterKey.Create();
    private readonly ServiceProvider services;

    /// <param name="added">What a test adds to them.</param>
    public PlatformServer(DatabaseOptions options, IPolicySource? packages = null, Action<IServiceCollection>? added = null, TimeProvider? clock = null)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Settings(options)).Build();
        var collected = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(configuration)
            .AddSingleton(new ShippedPackages(packages ?? new MemoryPolicySource(new Dictionary<string, string>())))
            .AddSingleton(clock ?? TimeProvider.System)
            .AddPlatform()
            .AddPlatformData(configuration, MasterKey.Parse(Key));
        added?.Invoke(collected);
        services = collected.BuildServiceProvider(validateScopes: true);
    }

    public TenantDirectory Directory => services.GetRequiredService<TenantDirectory>();

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public static Dictionary<string, string?> Settings(DatabaseOptions options) => new()
    {
        ["Platform:Database:Provider"] = options.Provider.ToString(),
        ["Platform:Database:Connection"] = options.Connection,
        ["Platform:Database:OwnerConnection"] = options.OwnerConnection,
    };

    internal static async Task MigrateAsync(DatabaseOptions options)
    {
        await using var server = new PlatformServer(options);
        await server.MigrateAsync();
    }

    public async Task MigrateAsync()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseMigration>().RunAsync(CancellationToken.None);
    }

    public async Task OpenTenantsAsync()
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<TenantOpening>().RunAsync(TenantState.Active, CancellationToken.None);
    }

    /// <summary>Work in a scope of its own, inside a tenant or outside all.</summary>
    public async Task<T> InsideAsync<T>(TenantInfo? tenant, Func<IServiceProvider, Task<T>> work)
    {
        using var entered = tenant is null ? null : AsyncLocalMultiTenantContextAccessor.Enter(new MultiTenantContext(tenant, "test"));
        await using var scope = services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
