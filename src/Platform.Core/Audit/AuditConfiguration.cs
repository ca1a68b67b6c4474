using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Core.Audit;

internal sealed class AuditConfiguration : IEntityTypeConfiguration<AuditEvent>, IEntityTypeConfiguration<AuditHead>
{
    private const int SealLength = 32;

    public void Configure(EntityTypeBuilder<AuditEvent> builder)
    {
        builder.ToTable("AuditEvents");
        builder.HasKey(told => new { told.TenantId, told.Sequence });
        builder.Property(told => told.Sequence).ValueGeneratedNever();
        builder.Property(told => told.Actor).HasMaxLength(100);
        builder.Property(told => told.Process).HasMaxLength(200);
        builder.Property(told => told.Action).HasMaxLength(100);
        builder.Property(told => told.Subject).HasMaxLength(60);
        builder.Property(told => told.SubjectId).HasMaxLength(200);
        builder.Property(told => told.Reason).HasMaxLength(1000);
        builder.Property(told => told.Trace).HasMaxLength(64);
        builder.Property(told => told.Seal).HasMaxLength(SealLength);
        builder.HasIndex(told => new { told.TenantId, told.At });
        builder.HasIndex(told => new { told.TenantId, told.Subject, told.SubjectId });
    }

    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHeads");
        builder.HasKey(head => head.TenantId);
        builder.Property(head => head.TenantId).ValueGeneratedNever();
        builder.Property(head => head.Seal).HasMaxLength(SealLength);
        builder.Property(head => head.Signature).HasMaxLength(SealLength);
    }
}
