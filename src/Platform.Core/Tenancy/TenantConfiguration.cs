using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Core.Data;

namespace Platform.Core.Tenancy;

internal sealed class TenantConfiguration : IEntityTypeConfiguration<Tenant>, IEntityTypeConfiguration<ChangeStamp>
{
    private const int NameLength = 100;

    public void Configure(EntityTypeBuilder<Tenant> builder)
    {
        builder.ToTable("Tenants");
        // Else Entity Framework invents an id for the tenant of a new row that has none yet.
        builder.Property(tenant => tenant.Id).ValueGeneratedNever();
        builder.Property(tenant => tenant.Identifier).HasMaxLength(Tenant.IdentifierLength);
        builder.Property(tenant => tenant.Name).HasMaxLength(NameLength);
        builder.Property(tenant => tenant.Code).HasMaxLength(6);
        builder.Property(tenant => tenant.Notice).HasMaxLength(500);
        builder.Property(tenant => tenant.Version).IsConcurrencyToken();
        builder.HasIndex(tenant => tenant.Identifier).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ChangeStamp> builder)
    {
        builder.ToTable("ChangeStamps");
        builder.HasKey(stamp => stamp.Kind);
        builder.Property(stamp => stamp.Kind).HasMaxLength(40);
    }
}
