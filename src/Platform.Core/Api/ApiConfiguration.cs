using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Core.Api;

/// <summary>OpenIddict's entities as ours: its own configuration would make client ids unique across tenants.</summary>
internal sealed class ApiConfiguration :
    IEntityTypeConfiguration<ApiApplication>, IEntityTypeConfiguration<ApiAuthorization>, IEntityTypeConfiguration<ApiScope>, IEntityTypeConfiguration<ApiToken>
{
    private const int NameLength = 100;
    private const int StampLength = 50;
    private const int WordLength = 50;
    private const string ApplicationKey = "ApplicationId";
    private const string AuthorizationKey = "AuthorizationId";

    public void Configure(EntityTypeBuilder<ApiApplication> builder)
    {
        builder.ToTable("ApiApplications");
        builder.Property(row => row.ApplicationType).HasMaxLength(WordLength);
        builder.Property(row => row.ClientId).HasMaxLength(NameLength);
        builder.Property(row => row.ClientType).HasMaxLength(WordLength);
        builder.Property(row => row.ConcurrencyToken).HasMaxLength(StampLength).IsConcurrencyToken();
        builder.Property(row => row.ConsentType).HasMaxLength(WordLength);
        builder.Property(row => row.DisplayName).HasMaxLength(NameLength);
        builder.HasIndex(row => new { row.TenantId, row.ClientId }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ApiAuthorization> builder)
    {
        builder.ToTable("ApiAuthorizations");
        builder.Property(row => row.ConcurrencyToken).HasMaxLength(StampLength).IsConcurrencyToken();
        builder.Property(row => row.Status).HasMaxLength(WordLength);
        builder.Property(row => row.Subject).HasMaxLength(NameLength);
        builder.Property(row => row.Type).HasMaxLength(WordLength);
        builder.Property<Guid?>(ApplicationKey);
        builder.HasOne(row => row.Application).WithMany(application => application.Authorizations)
            .HasForeignKey("TenantId", ApplicationKey).HasPrincipalKey(row => new { row.TenantId, row.Id }).IsRequired(false).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex("TenantId", ApplicationKey);
    }

    public void Configure(EntityTypeBuilder<ApiScope> builder)
    {
        builder.ToTable("ApiScopes");
        builder.Property(row => row.ConcurrencyToken).HasMaxLength(StampLength).IsConcurrencyToken();
        builder.Property(row => row.Name).HasMaxLength(NameLength);
        builder.HasIndex(row => new { row.TenantId, row.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.ToTable("ApiTokens");
        builder.Property(row => row.ConcurrencyToken).HasMaxLength(StampLength).IsConcurrencyToken();
        builder.Property(row => row.ReferenceId).HasMaxLength(NameLength);
        builder.Property(row => row.Status).HasMaxLength(WordLength);
        builder.Property(row => row.Subject).HasMaxLength(NameLength);
        builder.Property(row => row.Type).HasMaxLength(NameLength);
        builder.Property<Guid?>(ApplicationKey);
        builder.Property<Guid?>(AuthorizationKey);
        builder.HasOne(row => row.Application).WithMany(application => application.Tokens)
            .HasForeignKey("TenantId", ApplicationKey).HasPrincipalKey(row => new { row.TenantId, row.Id }).IsRequired(false).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(row => row.Authorization).WithMany(authorization => authorization.Tokens)
            .HasForeignKey("TenantId", AuthorizationKey).HasPrincipalKey(row => new { row.TenantId, row.Id }).IsRequired(false).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.TenantId, row.ReferenceId }).IsUnique();
        builder.HasIndex("TenantId", ApplicationKey);
    }
}
