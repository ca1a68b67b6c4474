namespace Platform.Documents.Docx;

/// <summary>A cell of a table, or what continues one.</summary>
/// <param name="width">In twips.</param>
internal sealed class WordCell(int width)
{
    public int ColumnSpan { get; init; } = 1;

    public RowMerge Merge { get; init; }

    /// <summary>Its own margin at both sides, in twips, or null for that of the table.</summary>
    public int? SideMargin { get; init; }

    /// <summary>Where its text stands; null for that of the table.</summary>
    public VerticalPlace? Place { get; init; }

    /// <summary>Whether its lines run from top to bottom.</summary>
    public bool IsTurned { get; init; }

    public List<WordParagraph> Paragraphs { get; init; } = [];

    // The order of the properties is that of the schema.
    public void Write(WordXml xml)
    {
        xml.Markup("<w:tc><w:tcPr><w:tcW w:type=\"dxa\""u8);
        xml.Attribute(" w:w=\""u8, width);
        xml.Markup("/>"u8);
        if (ColumnSpan > 1)
        {
            xml.Markup("<w:gridSpan"u8);
            xml.Attribute(" w:val=\""u8, ColumnSpan);
            xml.Markup("/>"u8);
        }

        xml.Markup(Merge switch { RowMerge.Begins => "<w:vMerge w:val=\"restart\"/>"u8, RowMerge.Continues => "<w:vMerge/>"u8, _ => [] });
        WriteMargin(xml);
        xml.Markup(IsTurned ? "<w:textDirection w:val=\"tbRl\"/>"u8 : []);
        xml.Markup(Place switch { VerticalPlace.Top => "<w:vAlign w:val=\"top\"/>"u8, VerticalPlace.Center => "<w:vAlign w:val=\"center\"/>"u8, _ => [] });
        xml.Markup("</w:tcPr>"u8);
        foreach (var paragraph in Paragraphs)
        {
            paragraph.Write(xml);
        }

        xml.Markup("</w:tc>"u8);
    }

    private void WriteMargin(WordXml xml)
    {
        if (SideMargin is { } margin)
        {
            xml.Markup("<w:tcMar><w:left w:type=\"dxa\""u8);
            xml.Attribute(" w:w=\""u8, margin);
            xml.Markup("/><w:right w:type=\"dxa\""u8);
            xml.Attribute(" w:w=\""u8, margin);
            xml.Markup("/></w:tcMar>"u8);
        }
    }
}

internal enum RowMerge
{
    None,
    Begins,
    Continues,
}

internal enum VerticalPlace
{
    Top,
    Center,
}
