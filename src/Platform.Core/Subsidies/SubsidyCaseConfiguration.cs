using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Core.Policies;
using Platform.Core.Subsidies.Rechecking;

namespace Platform.Core.Subsidies;

internal sealed class SubsidyCaseConfiguration : IEntityTypeConfiguration<SubsidyCase>, IEntityTypeConfiguration<SubsidyCaseStep>, IEntityTypeConfiguration<SubsidyAdjustment>
{
    private const int KeyLength = 100;
    private const int NameLength = 100;
    private const int TitleLength = 200;

    public void Configure(EntityTypeBuilder<SubsidyCase> builder)
    {
        builder.ToTable("SubsidyCases");
        builder.Property(one => one.Scheme).HasMaxLength(KeyLength);
        builder.Property(one => one.SchemeTitle).HasMaxLength(TitleLength);
        builder.Property(one => one.ApplicantIndex).HasMaxLength(PolicySnapshot.Length);
        builder.Property(one => one.Department).HasMaxLength(KeyLength);
        builder.Property(one => one.Area).HasMaxLength(KeyLength);
        builder.Property(one => one.RegisteredBy).HasMaxLength(NameLength);
        builder.Property(one => one.Reason).HasMaxLength(SubsidyCase.TextLength);
        builder.Property(one => one.Snapshot).HasMaxLength(PolicySnapshot.Length);
        builder.Property(one => one.ComputedUnder).HasMaxLength(PolicySnapshot.Length);
        builder.HasIndex(one => new { one.TenantId, one.Number }).IsUnique();
        builder.HasIndex(one => new { one.TenantId, one.State, one.Day });
        builder.HasIndex(one => new { one.TenantId, one.ApplicantIndex });
    }

    public void Configure(EntityTypeBuilder<SubsidyCaseStep> builder)
    {
        builder.ToTable("SubsidyCaseSteps");
        builder.Property(step => step.Reason).HasMaxLength(SubsidyCase.TextLength);
        builder.Property(step => step.By).HasMaxLength(NameLength);
        builder.HasOne<SubsidyCase>().WithMany().HasForeignKey(step => new { step.TenantId, step.CaseId }).HasPrincipalKey(one => new { one.TenantId, one.Id }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<SubsidyAdjustment> builder)
    {
        builder.ToTable("SubsidyAdjustments");
        builder.Property(one => one.Snapshot).HasMaxLength(PolicySnapshot.Length);
        builder.Property(one => one.Reason).HasMaxLength(SubsidyCase.TextLength);
        builder.Property(one => one.DecidedBy).HasMaxLength(NameLength);
        builder.HasOne<SubsidyCase>().WithMany().HasForeignKey(one => new { one.TenantId, one.CaseId }).HasPrincipalKey(one => new { one.TenantId, one.Id }).OnDelete(DeleteBehavior.Restrict);
    }
}
