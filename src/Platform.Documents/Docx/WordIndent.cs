namespace Platform.Documents.Docx;

/// <summary>The indents of a paragraph, in twips.</summary>
internal sealed record WordIndent
{
    public int? Left { get; init; }

    /// <summary>In hundredths of a character; Word heeds it before <see cref="Right"/>.</summary>
    public int? RightCharacters { get; init; }

    public int? Right { get; init; }

    public int? Hanging { get; init; }

    public void Write(WordXml xml)
    {
        xml.Markup("<w:ind"u8);
        xml.Attribute(" w:left=\""u8, Left);
        xml.Attribute(" w:rightChars=\""u8, RightCharacters);
        xml.Attribute(" w:right=\""u8, Right);
        xml.Attribute(" w:hanging=\""u8, Hanging);
        xml.Markup("/>"u8);
    }
}
