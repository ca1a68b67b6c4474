using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Core.Accounts.Invitations;

internal sealed class InvitationConfiguration : IEntityTypeConfiguration<Invitation>
{
    private const int KeyLength = 60;
    private const int NameLength = 100;

    public void Configure(EntityTypeBuilder<Invitation> builder)
    {
        builder.ToTable("Invitations");
        builder.Property(invitation => invitation.KeyHash).HasMaxLength(32);
        builder.Property(invitation => invitation.DisplayName).HasMaxLength(NameLength);
        builder.Property(invitation => invitation.UserName).HasMaxLength(NameLength);
        builder.Property(invitation => invitation.InvitedBy).HasMaxLength(NameLength);
        builder.Property(invitation => invitation.Department).HasMaxLength(KeyLength);
        builder.Property(invitation => invitation.Area).HasMaxLength(KeyLength);
        builder.HasIndex(invitation => new { invitation.TenantId, invitation.KeyHash }).IsUnique();
        builder.HasOne<Account>().WithMany().HasForeignKey(invitation => new { invitation.TenantId, invitation.AccountId }).HasPrincipalKey(account => new { account.TenantId, account.Id }).OnDelete(DeleteBehavior.Restrict);
    }
}
