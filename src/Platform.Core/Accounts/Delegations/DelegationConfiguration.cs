using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Core.Accounts.Delegations;

internal sealed class DelegationConfiguration : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> builder)
    {
        builder.ToTable("Delegations");
        builder.HasIndex(row => new { row.TenantId, row.ToId });
        builder.HasIndex(row => new { row.TenantId, row.FromId });
        Refers(builder, nameof(Delegation.FromId));
        Refers(builder, nameof(Delegation.ToId));
    }

    private static void Refers(EntityTypeBuilder<Delegation> builder, string key) =>
        builder.HasOne(typeof(Account)).WithMany().HasForeignKey("TenantId", key).HasPrincipalKey("TenantId", "Id").OnDelete(DeleteBehavior.Restrict);
}
