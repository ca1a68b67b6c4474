using System.Collections.Immutable;
using Platform.Documents.Fonts;
using Platform.Documents.Model;

namespace Platform.Documents.Typesetting;

/// <summary>
/// A document set on pages: every line, rule and reserved place with its position. Computed once and written as it is by every
/// writer that shows pages, so that they agree line for line.
/// </summary>
/// <param name="Tags">What each text is, in reading order; a tag to which no text belongs may be left out.</param>
/// <param name="Notices">What could not be set as the standard wants, and what was moved to set it so.</param>
public sealed record PagePlan(
    ImmutableArray<PlannedPage> Pages,
    ImmutableArray<PlannedTag> Tags,
    ImmutableArray<PlannedBookmark> Bookmarks,
    ImmutableArray<TypesettingNotice> Notices)
{
    /// <summary>Sets a document. The same document, fonts and options always give the same plan.</summary>
    public static PagePlan Of(OfficialDocument document, FontSet fonts, PlanOptions options)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(fonts);
        ArgumentNullException.ThrowIfNull(options);
        return new DocumentSetter(document, new TypeCase(fonts, options.Profile, options.Profile.TextWidth, new TagTree()), options).Fill().Plan();
    }
}

/// <summary>How a document is to be set.</summary>
public sealed record PlanOptions
{
    /// <summary>Marks every page 样稿·系统生成·非正式文件, outside the 版心.</summary>
    public required bool Draft { get; init; }

    public LayoutProfile Profile { get; init; } = LayoutProfile.Standard;
}

/// <summary>A heading and where it stands.</summary>
/// <param name="Level">0 for the title of a part, 1 to 4 for headings.</param>
/// <param name="Page">Index into the pages, from 0.</param>
/// <param name="Y">From the top of the page's own coordinates, in mm.</param>
public sealed record PlannedBookmark(string Title, int Level, int Page, double Y);

/// <summary>What the maker of a document should know of its setting.</summary>
/// <param name="Sentence">One Chinese sentence.</param>
/// <param name="IsRefusal">Whether the document cannot be set at all.</param>
public sealed record TypesettingNotice(string Sentence, bool IsRefusal = false);
