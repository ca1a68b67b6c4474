using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Core.Policies.Versions;

namespace Platform.Core.Policies.Sources;

internal sealed class DocumentTextConfiguration : IEntityTypeConfiguration<DocumentText>
{
    private const int HashLength = 64;
    private const int NameLength = 100;

    public void Configure(EntityTypeBuilder<DocumentText> builder)
    {
        builder.ToTable("DocumentTexts");
        builder.Property(text => text.Package).HasMaxLength(PolicyVersion.PackageLength);
        builder.Property(text => text.Document).HasMaxLength(DocumentText.DocumentLength);
        builder.Property(text => text.Sha256).HasMaxLength(HashLength);
        builder.Property(text => text.FileName).HasMaxLength(DocumentText.FileNameLength);
        builder.Property(text => text.KeptBy).HasMaxLength(NameLength);
        builder.HasIndex(text => new { text.TenantId, text.Package, text.Document, text.Number }).IsUnique();
    }
}
