using Platform.Core.Audit;

namespace Platform.Core.Tenancy.Uploads;

/// <summary>
/// 待导入的政策包: what a person of the province uploaded, or had made from the starter, kept between looking at it and importing it, so
/// that what is imported is what was looked at.
/// </summary>
[NotAudited]
public sealed class PackageUpload : ITenantOwned
{
    public const int FileNameLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>The package's short name; its profile may be too broken to tell more.</summary>
    public required string Package { get; init; }

    /// <summary>As the person's machine called it.</summary>
    public required string FileName { get; init; }

    /// <summary>The archive, as it came.</summary>
    public required byte[] Zip { get; init; }

    /// <summary>Nobody else sees it.</summary>
    public required Guid AccountId { get; init; }

    public required DateTimeOffset UploadedAt { get; init; }
}
