using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Core.Accounts.Passwords;

internal sealed class FormerPasswordConfiguration : IEntityTypeConfiguration<FormerPassword>
{
    public void Configure(EntityTypeBuilder<FormerPassword> builder)
    {
        builder.ToTable("FormerPasswords");
        builder.Property(former => former.Hash).HasMaxLength(200);
        builder.HasIndex(former => new { former.TenantId, former.AccountId, former.SetAt });
        builder.HasOne<Account>().WithMany().HasForeignKey(former => new { former.TenantId, former.AccountId }).HasPrincipalKey(account => new { account.TenantId, account.Id }).OnDelete(DeleteBehavior.Restrict);
    }
}
