namespace Platform.Documents.Docx;

/// <summary>A row of a table. Heights in twips; without one the text makes it, and no page divides the row.</summary>
internal sealed class WordRow
{
    public int? LeastHeight { get; init; }

    /// <summary>Of a row with a single turned line.</summary>
    public int? ExactHeight { get; init; }

    /// <summary>Whether it returns on every page.</summary>
    public bool IsHead { get; init; }

    public List<WordCell> Cells { get; init; } = [];

    public void Write(WordXml xml)
    {
        xml.Markup(ExactHeight is null ? "<w:tr><w:trPr><w:cantSplit/>"u8 : "<w:tr><w:trPr>"u8);
        if ((LeastHeight ?? ExactHeight) is { } height)
        {
            xml.Markup(ExactHeight is null ? "<w:trHeight w:hRule=\"atLeast\""u8 : "<w:trHeight w:hRule=\"exact\""u8);
            xml.Attribute(" w:val=\""u8, height);
            xml.Markup("/>"u8);
        }

        xml.Markup(IsHead ? "<w:tblHeader/></w:trPr>"u8 : "</w:trPr>"u8);
        foreach (var cell in Cells)
        {
            cell.Write(xml);
        }

        xml.Markup("</w:tr>"u8);
    }
}
