using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Platform.Core.Tenancy;

namespace Platform.Core.Data;

/// <summary>What every tenant-owned entity has, whoever configures it: the named filter, the alternate key, and the tenant as part of what an update matches.</summary>
internal static class TenantOwnership
{
    public const string Filter = "Tenant";

    public static void Apply(ModelBuilder model, PlatformDb db)
    {
        foreach (var type in model.Model.GetEntityTypes().ToList())
        {
            if (type.ClrType.IsAssignableTo(typeof(ITenantOwned)))
            {
                Own(model, type, db);
            }

            if (type.ClrType.IsAssignableTo(typeof(IVersioned)))
            {
                model.Entity(type.ClrType).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            }
        }
    }

    private static void Own(ModelBuilder model, IMutableEntityType type, PlatformDb db)
    {
        var entity = model.Entity(type.ClrType);
        var row = Expression.Parameter(type.ClrType, "row");
        entity.HasQueryFilter(Filter, Expression.Lambda(
            Expression.Equal(
                Expression.Convert(Expression.Property(row, nameof(ITenantOwned.TenantId)), typeof(Guid?)),
                Expression.Property(Expression.Constant(db, typeof(PlatformDb)), nameof(PlatformDb.TenantId))),
            row));
        // Never generated: as part of a key it would get an invented value before the guard stamps it.
        entity.Property(nameof(ITenantOwned.TenantId)).ValueGeneratedNever().IsConcurrencyToken();
        entity.HasOne(typeof(Tenant)).WithMany().HasForeignKey(nameof(ITenantOwned.TenantId)).OnDelete(DeleteBehavior.Restrict);
        if (type.FindPrimaryKey()?.Properties is [{ Name: "Id" } id])
        {
            entity.HasAlternateKey(nameof(ITenantOwned.TenantId), id.Name);
        }
    }
}
