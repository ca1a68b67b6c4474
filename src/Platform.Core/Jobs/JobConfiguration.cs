using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Platform.Core.Jobs;

internal sealed class JobConfiguration : IEntityTypeConfiguration<Job>, IEntityTypeConfiguration<JobFailure>, IEntityTypeConfiguration<JobTicket>
{
    private const int KeyLength = 60;
    private const int NameLength = 100;
    private const int SentenceLength = 1000;

    public void Configure(EntityTypeBuilder<Job> builder)
    {
        builder.ToTable("Jobs");
        builder.Property(job => job.Kind).HasMaxLength(KeyLength);
        builder.Property(job => job.Title).HasMaxLength(NameLength);
        builder.Property(job => job.Actor).HasMaxLength(NameLength);
        builder.Property(job => job.Outcome).HasMaxLength(SentenceLength);
        builder.HasIndex(job => new { job.TenantId, job.CreatedAt });
    }

    public void Configure(EntityTypeBuilder<JobFailure> builder)
    {
        builder.ToTable("JobFailures");
        builder.HasKey(failure => new { failure.TenantId, failure.JobId, failure.Item });
        builder.Property(failure => failure.Item).HasMaxLength(NameLength);
        builder.Property(failure => failure.Reason).HasMaxLength(SentenceLength);
        builder.HasOne<Job>().WithMany().HasForeignKey(failure => new { failure.TenantId, failure.JobId }).HasPrincipalKey(job => new { job.TenantId, job.Id }).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<JobTicket> builder)
    {
        builder.ToTable("JobTickets");
        builder.Property(ticket => ticket.OnceKey).HasMaxLength(NameLength);
        builder.Property(ticket => ticket.Node).HasMaxLength(NameLength);
        builder.HasIndex(ticket => new { ticket.FinishedAt, ticket.DueAt });
        builder.HasIndex(ticket => new { ticket.TenantId, ticket.OnceKey }).IsUnique();
    }
}
