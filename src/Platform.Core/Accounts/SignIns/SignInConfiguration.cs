using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Core.Accounts.SignIns;

internal sealed class SignInConfiguration : IEntityTypeConfiguration<SignIn>
{
    public void Configure(EntityTypeBuilder<SignIn> builder)
    {
        builder.ToTable("SignIns");
        builder.Property(signIn => signIn.Address).HasMaxLength(SignIn.AddressLength);
        builder.Property(signIn => signIn.Agent).HasMaxLength(SignIn.AgentLength);
        builder.HasIndex(signIn => new { signIn.TenantId, signIn.AccountId, signIn.At });
        builder.HasOne<Account>().WithMany().HasForeignKey(signIn => new { signIn.TenantId, signIn.AccountId }).HasPrincipalKey(account => new { account.TenantId, account.Id }).OnDelete(DeleteBehavior.Restrict);
    }
}
