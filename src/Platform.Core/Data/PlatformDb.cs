using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Core.Audit;
using Platform.Core.Data.Providers;
using Platform.Core.Tenancy;

namespace Platform.Core.Data;

/// <summary>
/// The platform's database, seen from one tenant: every query is filtered by it, every save is guarded by it and leaves audit events.
/// Outside every tenant only the catalog is visible.
/// </summary>
public abstract class PlatformDb(DbContextOptions options, DataServices services) : DbContext(options)
{
    private readonly List<AuditEntry> recorded = [];
    private readonly SortedSet<string> announced = new(StringComparer.Ordinal);

    public DbSet<Tenant> Tenants => Set<Tenant>();

    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    /// <summary>The tenant that filters see; null shows no tenant's rows.</summary>
    public Guid? TenantId => services.Accessor.MultiTenantContext?.TenantInfo.Id;

    public WorkContext Work => services.Work;

    /// <summary>Adds an event that no changed row tells of, to be written by the next save.</summary>
    public void Record(AuditEntry entry) => recorded.Add(entry);

    /// <summary>With the next save, tells every node that what it holds of this kind in memory is out of date.</summary>
    public void Announce(string kind) => announced.Add(kind);

    /// <summary>
    /// Begins a transaction in which nobody else of the tenant writes what the trail tells of: what is read in it still holds when it saves.
    /// The only way to begin one, so that all wait in the same order.
    /// </summary>
    /// <exception cref="TenantRequiredException">There is no tenant.</exception>
    public async Task<IDbContextTransaction> BeginAloneAsync(CancellationToken cancellation)
    {
        var tenant = TenantId ?? throw new TenantRequiredException();
        var begun = await Database.BeginTransactionAsync(cancellation).ConfigureAwait(false);
        await AuditTrail.LockAsync(this, tenant, cancellation).ConfigureAwait(false);
        return begun;
    }

    /// <summary>After another tenant was entered inside a transaction, tells the database so that its row-level security follows.</summary>
    internal Task TellTenantAsync(CancellationToken cancellation) => this is SqliteDb ? Task.CompletedTask : SessionTenant.TellAsync(this, cancellation);

    /// <summary>Saves the changes and their audit events in one transaction. After a failure the context is to be thrown away.</summary>
    /// <exception cref="TenantMismatchException">A row belongs to another tenant than the one at hand.</exception>
    /// <exception cref="TenantRequiredException">There is something to tell, and no tenant to tell it to.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed a row meanwhile; nothing was saved.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        TenantGuard.Check(ChangeTracker, TenantId);
        VersionNumbers.Raise(ChangeTracker);
        List<AuditEntry> entries = [.. recorded, .. RowChanges.Of(ChangeTracker)];
        var tenant = entries.Count == 0 ? Guid.Empty : TenantId ?? throw new TenantRequiredException();
        var begun = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false) : null;
        await using (begun)
        {
            if (entries.Count > 0)
            {
                await AuditTrail.TryLockAsync(this, cancellationToken).ConfigureAwait(false);
            }

            var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellationToken).ConfigureAwait(false);
            foreach (var kind in announced)
            {
                await this.MoveAsync(kind, cancellationToken).ConfigureAwait(false);
            }

            if (entries.Count > 0)
            {
                await InsertUnauditedAsync(await services.Trail.LinkAsync(this, tenant, entries, cancellationToken).ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
                recorded.Clear();
            }

            if (begun is not null)
            {
                await begun.CommitAsync(cancellationToken).ConfigureAwait(false);
            }

            announced.Clear();

            return saved;
        }
    }

    /// <summary>Inserts rows of the trail itself.</summary>
    internal async Task InsertUnauditedAsync(IReadOnlyList<object> rows, CancellationToken cancellation)
    {
        AddRange(rows);
        await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancellation).ConfigureAwait(false);
        foreach (var row in rows)
        {
            Entry(row).State = EntityState.Detached;
        }
    }

    /// <exception cref="NotSupportedException">Always: a save waits for the database, and so must be awaited.</exception>
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Use SaveChangesAsync.");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMoment>();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PlatformDb).Assembly);
        TenantOwnership.Apply(modelBuilder, this);
    }
}
