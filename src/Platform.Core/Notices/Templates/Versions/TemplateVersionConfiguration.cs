using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Core.Data;

namespace Platform.Core.Notices.Templates.Versions;

internal sealed class TemplateVersionConfiguration : IEntityTypeConfiguration<TemplateVersion>, IEntityTypeConfiguration<TemplateHead>
{
    private const int PersonLength = 100;

    public void Configure(EntityTypeBuilder<TemplateVersion> builder)
    {
        builder.ToTable("TemplateVersions", table => table.HasTrigger(SealedRows.Templates));
        builder.Property(version => version.Name).HasMaxLength(TemplateVersion.NameLength);
        builder.Property(version => version.Note).HasMaxLength(TemplateVersion.NoteLength);
        builder.Property(version => version.SavedBy).HasMaxLength(PersonLength);
        builder.Ignore(version => version.IsReset).Ignore(version => version.Texts);
        builder.HasIndex(version => new { version.TenantId, version.Name, version.Number }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TemplateHead> builder)
    {
        builder.ToTable("TemplateHeads");
        builder.HasKey(head => new { head.TenantId, head.Name });
        builder.Property(head => head.Name).HasMaxLength(TemplateVersion.NameLength);
    }
}
