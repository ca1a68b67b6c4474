using System.Collections.Frozen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Core.Data;

namespace Platform.Core.Tenancy;

/// <summary>The catalog's tenants, held in memory so that a request costs no query; read anew when the catalog's stamp moves.</summary>
public sealed class TenantDirectory(IServiceScopeFactory scopes) : IMultiTenantStore, IDisposable
{
    /// <summary>The kind of the catalog's change stamp.</summary>
    public const string StampKind = "tenants";

    private readonly SemaphoreSlim turn = new(1);
    private Snapshot now = new([], -1);

    public TenantInfo? GetByIdentifier(string identifier) => now.ByIdentifier.GetValueOrDefault(identifier);

    public TenantInfo? GetByHost(string host) => now.ByHost.GetValueOrDefault(host);

    public TenantInfo? GetById(Guid id) => now.ById.GetValueOrDefault(id);

    public IReadOnlyList<TenantInfo> GetAll() => now.All;

    /// <summary>Districts as lists show them, in the order of codes: all but the archived.</summary>
    public IReadOnlyList<TenantInfo> Districts => now.Districts;

    /// <summary>The listed districts whose name holds the text or whose code begins with it. Looks through all: for people who search, not for every request.</summary>
    public IEnumerable<TenantInfo> Search(string text) => now.Districts.Where(tenant =>
        tenant.Name.Contains(text.Trim(), StringComparison.Ordinal) || tenant.Code.StartsWith(text.Trim(), StringComparison.Ordinal));

    /// <summary>Reads the catalog if it changed since the last time; one reader at a time, so that an older answer never replaces a newer.</summary>
    public async Task RefreshAsync(CancellationToken cancellation = default)
    {
        await turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await ReadAsync(scope.ServiceProvider.GetRequiredService<PlatformDb>(), cancellation).ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task ReadAsync(PlatformDb db, CancellationToken cancellation)
    {
        var stamp = await db.Set<ChangeStamp>().AsNoTracking().Where(row => row.Kind == StampKind).Select(row => row.Number).SingleOrDefaultAsync(cancellation).ConfigureAwait(false);
        if (stamp != now.Stamp)
        {
            var rows = await db.Tenants.AsNoTracking().OrderBy(tenant => tenant.Code).ToListAsync(cancellation).ConfigureAwait(false);
            now = new Snapshot([.. rows.Select(row => row.ToInfo())], stamp);
        }
    }

    private sealed class Snapshot(IReadOnlyList<TenantInfo> all, long stamp)
    {
        public IReadOnlyList<TenantInfo> All { get; } = all;

        public IReadOnlyList<TenantInfo> Districts { get; } = [.. all.Where(tenant => tenant is { Kind: TenantKind.District, State: not TenantState.Archived })];

        public long Stamp { get; } = stamp;

        public FrozenDictionary<string, TenantInfo> ByIdentifier { get; } = all.ToFrozenDictionary(tenant => tenant.Identifier, StringComparer.OrdinalIgnoreCase);

        public FrozenDictionary<Guid, TenantInfo> ById { get; } = all.ToFrozenDictionary(tenant => tenant.Id);

        public FrozenDictionary<string, TenantInfo> ByHost { get; } = all
            .SelectMany(tenant => tenant.Hosts, (tenant, host) => (tenant, host))
            .ToFrozenDictionary(pair => pair.host, pair => pair.tenant, StringComparer.OrdinalIgnoreCase);
    }
}
