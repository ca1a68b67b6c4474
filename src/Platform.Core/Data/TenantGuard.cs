using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Platform.Core.Tenancy;

namespace Platform.Core.Data;

/// <summary>Stamps new rows with the tenant at hand and refuses every other.</summary>
internal static class TenantGuard
{
    /// <exception cref="TenantMismatchException">A row belongs to another tenant, or there is no tenant.</exception>
    public static void Check(ChangeTracker tracker, Guid? tenant)
    {
        foreach (var entry in tracker.Entries<ITenantOwned>().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            Check(entry, tenant ?? throw new TenantMismatchException($"{entry.Metadata.ClrType.Name} needs a tenant; none was resolved."));
        }

        foreach (var entry in tracker.Entries<Tenant>().Where(entry => entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            Check(entry, tenant);
        }
    }

    // The province writes the catalog; a district its own row only: when its first administrator comes, and when its policy gives it another name.
    private static void Check(EntityEntry<Tenant> entry, Guid? tenant)
    {
        if (tenant != TenantInfo.ProvinceId && (tenant != entry.Entity.Id || entry.State != EntityState.Modified))
        {
            throw new TenantMismatchException("Only the province writes the catalog of tenants.");
        }
    }

    private static void Check(EntityEntry<ITenantOwned> entry, Guid tenant)
    {
        var owner = entry.Property(row => row.TenantId);
        if (entry.State == EntityState.Added && owner.CurrentValue == Guid.Empty)
        {
            owner.CurrentValue = tenant;
        }

        // The stored tenant is in the original value, so a row re-attached under another one is found out by the WHERE of its update.
        if (owner.CurrentValue != tenant || owner.OriginalValue != tenant && entry.State != EntityState.Added)
        {
            throw new TenantMismatchException($"{entry.Metadata.ClrType.Name} belongs to another tenant.");
        }
    }
}
