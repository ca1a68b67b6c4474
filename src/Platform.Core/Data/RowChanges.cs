using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Platform.Core.Audit;

namespace Platform.Core.Data;

/// <summary>What the rows about to be saved were and will be; only what changed, and never a secret.</summary>
internal static class RowChanges
{
    public static IEnumerable<AuditEntry> Of(ChangeTracker tracker) => tracker.Entries()
        .Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !IsUnaudited(entry))
        .Select(Of)
        .OfType<AuditEntry>();

    // The trail itself, and rows that say by an attribute that they are traces of work, not facts.
    private static bool IsUnaudited(EntityEntry entry) => entry.Metadata.ClrType.IsDefined(typeof(NotAuditedAttribute), inherit: true);

    private static AuditEntry? Of(EntityEntry entry)
    {
        var told = Told(entry);
        if (entry.State == EntityState.Modified && told.Count == 0)
        {
            return null;
        }

        var verb = entry.State switch { EntityState.Added => "added", EntityState.Deleted => "deleted", _ => "changed" };
        var subject = entry.Metadata.ClrType.Name;
        return new AuditEntry($"{subject}.{verb}", subject, Key(entry))
        {
            // A row attached as changed does not know what it was.
            Before = entry.State == EntityState.Added || !told.Exists(IsChanged) && entry.State == EntityState.Modified ? null : Values(told, property => property.OriginalValue),
            After = entry.State == EntityState.Deleted ? null : Values(told, property => property.CurrentValue),
        };
    }

    private static List<PropertyEntry> Told(EntityEntry entry)
    {
        var all = entry.Properties.Where(property => property.Metadata.Name is not (nameof(IVersioned.Version) or "TenantId" or "Id")).ToList();
        if (entry.State != EntityState.Modified)
        {
            return all;
        }

        var changed = all.FindAll(IsChanged);
        return changed.Count > 0 ? changed : all.FindAll(property => property.IsModified);
    }

    private static bool IsChanged(PropertyEntry property) =>
        property.IsModified && !property.Metadata.GetValueComparer().Equals(property.OriginalValue, property.CurrentValue);

    private static string Key(EntityEntry entry) =>
        string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties.Select(property => entry.Property(property.Name).CurrentValue));

    private static string? Values(List<PropertyEntry> told, Func<PropertyEntry, object?> value) => told.Count == 0
        ? null
        : AuditJson.Of(told.ToDictionary(property => property.Metadata.Name, property => IsSecret(property) ? "…" : value(property)));

    private static bool IsSecret(PropertyEntry property) => property.Metadata.PropertyInfo?.IsDefined(typeof(SecretAttribute), inherit: true) ?? false;
}
