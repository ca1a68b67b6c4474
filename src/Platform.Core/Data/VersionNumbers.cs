using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Platform.Core.Data;

/// <summary>Raises the version of every row that is about to change.</summary>
internal static class VersionNumbers
{
    public static void Raise(ChangeTracker tracker)
    {
        foreach (var entry in tracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified))
        {
            var version = entry.Property(row => row.Version);
            version.CurrentValue = version.OriginalValue + 1;
        }
    }
}
