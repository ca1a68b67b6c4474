namespace Platform.Documents.Docx;

/// <summary>A paragraph: its style and what it has beyond it. Lengths in twips.</summary>
internal sealed class WordParagraph(string style) : WordBlock
{
    public string Style => style;

    public bool KeepsNext { get; set; }

    public WordBorder? Top { get; set; }

    public WordBorder? Bottom { get; set; }

    public bool HasRightTabs { get; set; }

    public int[] Tabs { get; set; } = [];

    public int? Before { get; set; }

    public int? After { get; set; }

    /// <summary>An exact height of lines.</summary>
    public int? Line { get; set; }

    public WordIndent? Indent { get; set; }

    public WordAlignment? Alignment { get; set; }

    /// <summary>The properties of the section that the paragraph ends, as XML.</summary>
    public string? Section { get; set; }

    public List<WordContent> Content { get; } = new(1);

    // The order of the properties is that of the schema.
    public override void Write(WordXml xml)
    {
        xml.Markup("<w:p><w:pPr><w:pStyle w:val=\""u8);
        xml.Markup(style);
        xml.Markup("\"/>"u8);
        if (KeepsNext)
        {
            xml.Markup("<w:keepNext/>"u8);
        }

        WriteBorders(xml);
        WriteTabs(xml);
        WriteSpacing(xml);
        Indent?.Write(xml);
        WriteAlignment(xml);
        xml.Markup(Section);
        xml.Markup("</w:pPr>"u8);
        foreach (var content in Content)
        {
            content.Write(xml);
        }

        xml.Markup("</w:p>"u8);
    }

    private void WriteBorders(WordXml xml)
    {
        if (Top is not null || Bottom is not null)
        {
            xml.Markup("<w:pBdr>"u8);
            Top?.Write(xml, "top"u8);
            Bottom?.Write(xml, "bottom"u8);
            xml.Markup("</w:pBdr>"u8);
        }
    }

    private void WriteTabs(WordXml xml)
    {
        if (Tabs.Length == 0)
        {
            return;
        }

        xml.Markup("<w:tabs>"u8);
        foreach (var position in Tabs)
        {
            xml.Markup(HasRightTabs ? "<w:tab w:val=\"right\""u8 : "<w:tab w:val=\"left\""u8);
            xml.Attribute(" w:pos=\""u8, position);
            xml.Markup("/>"u8);
        }

        xml.Markup("</w:tabs>"u8);
    }

    private void WriteSpacing(WordXml xml)
    {
        if ((Before ?? After ?? Line) is null)
        {
            return;
        }

        xml.Markup("<w:spacing"u8);
        xml.Attribute(" w:before=\""u8, Before);
        xml.Attribute(" w:after=\""u8, After);
        xml.Attribute(" w:line=\""u8, Line);
        xml.Markup(Line is null ? "/>"u8 : " w:lineRule=\"exact\"/>"u8);
    }

    private void WriteAlignment(WordXml xml) => xml.Markup(Alignment switch
    {
        WordAlignment.Left => "<w:jc w:val=\"left\"/>"u8,
        WordAlignment.Center => "<w:jc w:val=\"center\"/>"u8,
        WordAlignment.Right => "<w:jc w:val=\"right\"/>"u8,
        WordAlignment.Distribute => "<w:jc w:val=\"distribute\"/>"u8,
        _ => [],
    });
}

internal enum WordAlignment
{
    Left,
    Center,
    Right,
    Distribute,
}
