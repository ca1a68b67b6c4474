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

    private readonly StampedReading reading = new(scopes, StampKind);
    private Snapshot now = new([]);

    public TenantInfo? GetByIdentifier(string identifier) => now.ByIdentifier.GetValueOrDefault(identifier);

    public TenantInfo? GetByHost(string host) => now.ByHost.GetValueOrDefault(host);

    public TenantInfo? GetById(Guid id) => now.ById.GetValueOrDefault(id);

    public IReadOnlyList<TenantInfo> GetAll() => now.All;

    /// <summary>Districts as lists show them, in the order of codes: all but the archived.</summary>
    public IReadOnlyList<TenantInfo> Districts => now.Districts;

    /// <summary>The listed districts whose name holds the text or whose code begins with it. Looks through all: for people who search, not for every request.</summary>
    public IEnumerable<TenantInfo> Search(string text) => now.Districts.Where(tenant =>
        tenant.Name.Contains(text.Trim(), StringComparison.Ordinal) || tenant.Code.StartsWith(text.Trim(), StringComparison.Ordinal));

    /// <summary>Reads the catalog if it changed since the last time.</summary>
    public Task RefreshAsync(CancellationToken cancellation = default) => reading.RunAsync(
        async db => now = new Snapshot([.. (await db.Tenants.AsNoTracking().OrderBy(tenant => tenant.Code).ToListAsync(cancellation).ConfigureAwait(false)).Select(row => row.ToInfo())]), cancellation);

    public void Dispose() => reading.Dispose();

    private sealed class Snapshot(IReadOnlyList<TenantInfo> all)
    {
        public IReadOnlyList<TenantInfo> All { get; } = all;

        public IReadOnlyList<TenantInfo> Districts { get; } = [.. all.Where(tenant => tenant is { Kind: TenantKind.District, State: not TenantState.Archived })];

        public FrozenDictionary<string, TenantInfo> ByIdentifier { get; } = all.ToFrozenDictionary(tenant => tenant.Identifier, StringComparer.OrdinalIgnoreCase);

        public FrozenDictionary<Guid, TenantInfo> ById { get; } = all.ToFrozenDictionary(tenant => tenant.Id);

        public FrozenDictionary<string, TenantInfo> ByHost { get; } = all
            .SelectMany(tenant => tenant.Hosts, (tenant, host) => (tenant, host))
            .ToFrozenDictionary(pair => pair.host, pair => pair.tenant, StringComparer.OrdinalIgnoreCase);
    }
}
