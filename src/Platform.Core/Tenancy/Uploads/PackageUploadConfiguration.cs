using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Platform.Core.Policies.Versions;

namespace Platform.Core.Tenancy.Uploads;

internal sealed class PackageUploadConfiguration : IEntityTypeConfiguration<PackageUpload>
{
    public void Configure(EntityTypeBuilder<PackageUpload> builder)
    {
        builder.ToTable("PackageUploads");
        builder.Property(upload => upload.Package).HasMaxLength(PolicyVersion.PackageLength);
        builder.Property(upload => upload.FileName).HasMaxLength(PackageUpload.FileNameLength);
    }
}
