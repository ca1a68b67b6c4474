using Platform.Documents.Fonts;
using Platform.Documents.Typesetting;

namespace Platform.Documents.Html;

/// <summary>How a document is to be written.</summary>
public sealed record HtmlOptions
{
    /// <summary>Loaded once and shared by all documents.</summary>
    public required FontSet Fonts { get; init; }

    /// <summary>Marks every page 样稿·系统生成·非正式文件. Only what has been issued is written without.</summary>
    public required bool Draft { get; init; }

    public LayoutProfile Profile { get; init; } = LayoutProfile.Standard;

    /// <summary>Tells of a source id what the reader may know; null for an id that has nothing to show.</summary>
    public Func<string, SourceNote?> SourceNotes { get; init; } = _ => null;

    /// <summary>The level of the document's title, 1 to 3: 2 where the page around it has a heading of its own.</summary>
    public int FirstHeadingLevel { get; init; } = 1;
}
