using Platform.Core.Audit;
using Platform.Core.Tenancy;

namespace Platform.Core.Policies.Sources;

/// <summary>
/// 原文: the text of an issued document as published, to compare a package with. It is no part of the package. A row never
/// changes: another text of the same document is the next number, and the former one stays.
/// </summary>
public sealed class DocumentText : ITenantOwned
{
    public const int DocumentLength = 80;
    public const int FileNameLength = 200;

    /// <summary>In characters; the longest documents known have a twentieth of it.</summary>
    public const int LongestText = 400_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid TenantId { get; set; }

    /// <summary>The package's short name.</summary>
    public required string Package { get; init; }

    /// <summary>The document's folder in the package.</summary>
    public required string Document { get; init; }

    /// <summary>1, 2, 3 … of the document; the last one counts.</summary>
    public required int Number { get; init; }

    [Secret]
    public required string Text { get; init; }

    /// <summary>Of the text's UTF-8 bytes, in lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The file that it was read from; null where it was pasted.</summary>
    public string? FileName { get; init; }

    public Guid? KeptById { get; init; }

    /// <summary>The name as it stood then.</summary>
    public required string KeptBy { get; init; }

    public required DateTimeOffset KeptAt { get; init; }
}
