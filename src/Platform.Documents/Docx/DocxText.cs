using System.Text;
using System.Xml;

namespace Platform.Documents.Docx;

/// <summary>Paragraphs and runs of text.</summary>
internal static class DocxText
{
    private static readonly WordMarkup TabStop = new("<w:r><w:tab/></w:r>");
    private static readonly WordMarkup Break = new("<w:r><w:br/></w:r>");

    public static WordParagraph Paragraph(string style, params ReadOnlySpan<WordContent> content)
    {
        var paragraph = new WordParagraph(style);
        paragraph.Content.AddRange(content);
        return paragraph;
    }

    public static WordParagraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>An empty paragraph of the given height in twips, between elements that would otherwise touch or merge.</summary>
    public static WordParagraph Separator(int height = 20) => new(StyleId.Separator) { Line = height == 20 ? null : height };

    public static WordRun Run(string text, string? style = null) => new(text, style);

    public static WordContent Tab() => TabStop;

    public static WordContent LineBreak() => Break;

    /// <summary>Without what XML cannot hold; tabs and line ends become spaces.</summary>
    public static string Clean(string text)
    {
        var span = text.AsSpan();
        if (!span.ContainsAnyInRange('\0', '\u001F') && !span.ContainsAnyInRange('\uD800', '\uDFFF') && !span.ContainsAnyInRange('\uFFFE', '\uFFFF'))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\n' or '\r')
            {
                clean.Append(' ');
            }
            else if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value))
            {
                clean.Append(rune.ToString());
            }
        }

        return clean.ToString();
    }
}
