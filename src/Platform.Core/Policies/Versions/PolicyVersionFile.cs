using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Policies.Versions;

/// <summary>One file of a version. Its text is the policy; the version's own events tell the hash of all files.</summary>
[NotAudited]
public sealed class PolicyVersionFile : ITenantOwned
{
    public const int PathLength = 200;

    public Guid TenantId { get; set; }

    public Guid VersionId { get; init; }

    /// <summary>With forward slashes, beginning with the package's short name.</summary>
    public required string Path { get; init; }

    public required string Text { get; set; }

    /// <summary>Of the text's UTF-8 bytes, in lower-case hex.</summary>
    public required string Sha256 { get; set; }
}
