using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Core.Accounts;

internal sealed class AccountConfiguration :
    IEntityTypeConfiguration<Account>, IEntityTypeConfiguration<AccountClaim>, IEntityTypeConfiguration<AccountToken>, IEntityTypeConfiguration<RoleGrant>
{
    private const int KeyLength = 60;
    private const int NameLength = 100;

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(account => account.UserName).HasMaxLength(NameLength);
        builder.Property(account => account.NormalizedUserName).HasMaxLength(NameLength);
        builder.Property(account => account.Email).HasMaxLength(NameLength);
        builder.Property(account => account.NormalizedEmail).HasMaxLength(NameLength);
        builder.Property(account => account.PhoneNumber).HasMaxLength(40);
        builder.Property(account => account.DisplayName).HasMaxLength(NameLength);
        builder.Property(account => account.Department).HasMaxLength(KeyLength);
        builder.Property(account => account.Area).HasMaxLength(KeyLength);
        builder.Ignore(account => account.ConcurrencyStamp);
        builder.HasIndex(account => new { account.TenantId, account.NormalizedUserName }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<AccountClaim> builder)
    {
        builder.ToTable("AccountClaims");
        BelongsToAccount(builder, nameof(AccountClaim.UserId));
        builder.HasIndex(claim => new { claim.TenantId, claim.UserId });
    }

    public void Configure(EntityTypeBuilder<AccountToken> builder)
    {
        builder.ToTable("AccountTokens");
        builder.HasKey(token => new { token.TenantId, token.UserId, token.LoginProvider, token.Name });
        builder.Property(token => token.LoginProvider).HasMaxLength(KeyLength);
        builder.Property(token => token.Name).HasMaxLength(KeyLength);
        BelongsToAccount(builder, nameof(AccountToken.UserId));
    }

    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("RoleGrants");
        builder.Property(grant => grant.Role).HasMaxLength(KeyLength);
        builder.Property(grant => grant.Scope).HasMaxLength(KeyLength);
        builder.HasIndex(grant => new { grant.TenantId, grant.AccountId });
        BelongsToAccount(builder, nameof(RoleGrant.AccountId));
    }

    private static void BelongsToAccount<T>(EntityTypeBuilder<T> builder, string key)
        where T : class =>
        builder.HasOne(typeof(Account)).WithMany().HasForeignKey("TenantId", key).HasPrincipalKey("TenantId", "Id").OnDelete(DeleteBehavior.Restrict);
}
