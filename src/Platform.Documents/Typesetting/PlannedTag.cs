namespace Platform.Documents.Typesetting;

/// <summary>What a stretch of a plan is to a reader who does not see it: the tags of PDF and the roles of HTML come from it.</summary>
/// <param name="Parent">Index into the plan's tags, smaller than the tag's own; <see cref="None"/> for the document.</param>
/// <param name="Level">Of a heading, 1 to 4; 0 else.</param>
/// <param name="RowSpan">Of a cell.</param>
/// <param name="ColumnSpan">Of a cell.</param>
/// <param name="Alternative">The words for a picture.</param>
public sealed record PlannedTag(TagKind Kind, int Parent, int Level = 0, int RowSpan = 1, int ColumnSpan = 1, string? Alternative = null)
{
    /// <summary>No tag: page numbers, lines and repeated table heads, which a reader aloud leaves out.</summary>
    public const int None = -1;
}

public enum TagKind
{
    /// <summary>正文, 印发件, 附件 or 版记.</summary>
    Part,

    /// <summary>标题 of a part.</summary>
    Title,

    Heading,
    Paragraph,
    Table,
    Row,
    HeadCell,
    Cell,
    Picture,
}
