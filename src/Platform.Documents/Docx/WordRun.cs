namespace Platform.Documents.Docx;

/// <summary>A stretch of text with what sets it apart from its paragraph.</summary>
internal sealed class WordRun(string text, string? style = null) : WordContent
{
    /// <summary>What is added to every character, in twips.</summary>
    public int? Spacing { get; set; }

    /// <summary>In half points.</summary>
    public int? Size { get; init; }

    public bool IsUnderlined { get; init; }

    /// <summary>The colour of a frame, or null without one.</summary>
    public string? Frame { get; init; }

    // The order of the properties is that of the schema.
    public override void Write(WordXml xml)
    {
        xml.Markup("<w:r><w:rPr>"u8);
        if (style is not null)
        {
            xml.Markup("<w:rStyle w:val=\""u8);
            xml.Markup(style);
            xml.Markup("\"/>"u8);
        }

        // Quotation marks, dashes and dots take the East Asian face only when told to.
        xml.Markup("<w:rFonts w:hint=\"eastAsia\"/>"u8);
        Property(xml, "<w:spacing w:val=\""u8, Spacing);
        Property(xml, "<w:sz w:val=\""u8, Size);
        Property(xml, "<w:szCs w:val=\""u8, Size);
        if (IsUnderlined)
        {
            xml.Markup("<w:u w:val=\"single\"/>"u8);
        }

        if (Frame is not null)
        {
            xml.Markup("<w:bdr w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\""u8);
            xml.Markup(Frame);
            xml.Markup("\"/>"u8);
        }

        xml.Markup("</w:rPr><w:t xml:space=\"preserve\">"u8);
        xml.Text(text);
        xml.Markup("</w:t></w:r>"u8);
    }

    private static void Property(WordXml xml, ReadOnlySpan<byte> start, int? value)
    {
        if (value is { } number)
        {
            xml.Markup(start);
            xml.Number(number);
            xml.Markup("\"/>"u8);
        }
    }
}
