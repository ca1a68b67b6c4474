using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Core.Data;

namespace Platform.Core.Policies.Versions;

internal sealed class PolicyVersionConfiguration : IEntityTypeConfiguration<PolicyVersion>, IEntityTypeConfiguration<PolicyVersionFile>, IEntityTypeConfiguration<PolicyHead>
{
    private const int HashLength = 64;
    private const int NameLength = 100;

    public void Configure(EntityTypeBuilder<PolicyVersion> builder)
    {
        builder.ToTable("PolicyVersions", table => table.HasTrigger(SealedRows.Versions));
        builder.Property(version => version.Package).HasMaxLength(PolicyVersion.PackageLength);
        builder.Property(version => version.Summary).HasMaxLength(PolicyVersion.SummaryLength);
        builder.Property(version => version.BasisTitle).HasMaxLength(PolicyBasis.TitleLength);
        builder.Property(version => version.BasisNumber).HasMaxLength(PolicyBasis.NumberLength);
        builder.Property(version => version.ContentHash).HasMaxLength(HashLength);
        builder.Property(version => version.DraftedBy).HasMaxLength(NameLength);
        builder.Property(version => version.ChangedBy).HasMaxLength(NameLength);
        builder.Property(version => version.CheckedBy).HasMaxLength(NameLength);
        builder.Property(version => version.ConfirmedBy).HasMaxLength(NameLength);
        builder.Property(version => version.WithdrawnBy).HasMaxLength(NameLength);
        builder.Ignore(version => version.Basis);
        builder.HasIndex(version => new { version.TenantId, version.Package, version.Number }).IsUnique();
        builder.HasOne<PolicyVersion>().WithMany().HasForeignKey(version => new { version.TenantId, version.BasedOnId }).HasPrincipalKey(version => new { version.TenantId, version.Id }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PolicyVersionFile> builder)
    {
        builder.ToTable("PolicyVersionFiles", table => table.HasTrigger(SealedRows.Files));
        builder.HasKey(file => new { file.TenantId, file.VersionId, file.Path });
        builder.Property(file => file.Path).HasMaxLength(PolicyVersionFile.PathLength);
        builder.Property(file => file.Sha256).HasMaxLength(HashLength);
        builder.HasOne<PolicyVersion>().WithMany().HasForeignKey(file => new { file.TenantId, file.VersionId }).HasPrincipalKey(version => new { version.TenantId, version.Id }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PolicyHead> builder)
    {
        builder.ToTable("PolicyHeads", table => table.HasTrigger(SealedRows.Heads));
        builder.HasKey(head => new { head.Package, head.Number });
        builder.Property(head => head.Package).HasMaxLength(PolicyVersion.PackageLength);
        builder.Property(head => head.Number).ValueGeneratedNever();
        builder.Property(head => head.ContentHash).HasMaxLength(HashLength);
    }
}
