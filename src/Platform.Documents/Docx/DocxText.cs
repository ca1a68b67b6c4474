using System.Text;
using System.Xml;

namespace Platform.Documents.Docx;

/// <summary>Paragraphs and runs; every text from outside passes here.</summary>
internal static class DocxText
{
    public static W.Paragraph Paragraph(string style, params ReadOnlySpan<OpenXmlElement> content)
    {
        var paragraph = new W.Paragraph { ParagraphProperties = new W.ParagraphProperties { ParagraphStyleId = new W.ParagraphStyleId { Val = style } } };
        foreach (var element in content)
        {
            paragraph.Append(element);
        }

        return paragraph;
    }

    public static W.Paragraph Paragraph(string style, string text) => Paragraph(style, Run(text));

    /// <summary>An empty paragraph of the given height in twips, between elements that would otherwise touch or merge.</summary>
    public static W.Paragraph Separator(int height = 20)
    {
        var paragraph = Paragraph(StyleId.Separator);
        if (height != 20)
        {
            paragraph.ParagraphProperties!.SpacingBetweenLines = new W.SpacingBetweenLines { Line = Measure.Text(height), LineRule = W.LineSpacingRuleValues.Exact };
        }

        return paragraph;
    }

    public static W.Run Run(string text, string? style = null) => new(new W.Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve })
    {
        RunProperties = new W.RunProperties
        {
            RunStyle = style is null ? null : new W.RunStyle { Val = style },
            // Quotation marks, dashes and dots take the East Asian face only when told to.
            RunFonts = new W.RunFonts { Hint = W.FontTypeHintValues.EastAsia },
        },
    };

    public static W.Run Tab() => new(new W.TabChar());

    public static W.Run LineBreak() => new(new W.Break());

    /// <summary>Without what XML cannot hold; tabs and line ends become spaces.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(c => c < ' ' || c >= '\uD800'))
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
