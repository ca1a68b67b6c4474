namespace Platform.Documents.Docx;

/// <summary>A single line.</summary>
/// <param name="Size">In eighths of a point.</param>
internal sealed record WordBorder(int Size, string Color = "000000")
{
    /// <param name="edge">top, bottom or insideH.</param>
    public void Write(WordXml xml, ReadOnlySpan<byte> edge)
    {
        xml.Markup("<w:"u8);
        xml.Markup(edge);
        xml.Markup(" w:val=\"single\" w:color=\""u8);
        xml.Markup(Color);
        xml.Markup("\" w:space=\"0\""u8);
        xml.Attribute(" w:sz=\""u8, Size);
        xml.Markup("/>"u8);
    }
}
