using Platform.Documents.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Ofd;

/// <summary>How a document is to be written.</summary>
public sealed record OfdOptions
{
    /// <summary>Loaded once and shared by all documents.</summary>
    public required FontSet Fonts { get; init; }

    /// <summary>Marks every page 样稿·系统生成·非正式文件. Only what has been issued is written without.</summary>
    public required bool Draft { get; init; }

    public LayoutProfile Profile { get; init; } = LayoutProfile.Standard;

    /// <summary>Its day stands in the file; without it the same document always gives the same bytes.</summary>
    public DateTimeOffset? CreatedAt { get; init; }
}
