using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Core.WorkItems;

internal sealed class WorkItemConfiguration : IEntityTypeConfiguration<WorkItem>
{
    private const int KeyLength = 60;
    private const int NameLength = 100;
    private const int BothNamesLength = 210;

    public void Configure(EntityTypeBuilder<WorkItem> builder)
    {
        builder.ToTable("WorkItems");
        builder.Property(item => item.Module).HasMaxLength(KeyLength);
        builder.Property(item => item.Title).HasMaxLength(WorkItem.TitleLength);
        builder.Property(item => item.Text).HasMaxLength(WorkItem.TextLength);
        builder.Property(item => item.Url).HasMaxLength(WorkItem.TitleLength);
        builder.Property(item => item.Department).HasMaxLength(KeyLength);
        builder.Property(item => item.Area).HasMaxLength(KeyLength);
        builder.Property(item => item.Receiver).HasMaxLength(NameLength);
        builder.Property(item => item.Sender).HasMaxLength(NameLength);
        builder.Property(item => item.Opener).HasMaxLength(BothNamesLength);
        builder.Property(item => item.Finisher).HasMaxLength(BothNamesLength);
        builder.Property(item => item.Answer).HasMaxLength(WorkItem.TextLength);
        builder.HasIndex(item => new { item.TenantId, item.AssigneeId, item.State, item.Due });
        builder.HasIndex(item => new { item.TenantId, item.Department, item.State });
        builder.HasIndex(item => new { item.TenantId, item.SenderId });
    }
}
