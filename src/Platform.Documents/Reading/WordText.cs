using System.Text;

namespace Platform.Documents.Reading;

/// <summary>The words of a Word document (.docx), a paragraph a line, with the numbers that Word itself sets before paragraphs.</summary>
public static class WordText
{
    // A zip bomb is refused when one of its parts has more characters than this.
    private const int LongestPart = 20_000_000;

    /// <returns>Null where it is no Word document that can be read.</returns>
    public static string? Read(byte[] content)
    {
        ArgumentNullException.ThrowIfNull(content);
        try
        {
            using var file = new MemoryStream(content, writable: false);
            using var word = WordprocessingDocument.Open(file, isEditable: false, new OpenSettings { MaxCharactersInPart = LongestPart });
            return word.MainDocumentPart is { Document.Body: { } body } part ? Lines(body, new ParagraphNumbers(part)) : null;
        }
        catch (Exception fault) when (fault is OpenXmlPackageException or InvalidDataException or IOException or System.Xml.XmlException or ArgumentException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string Lines(W.Body body, ParagraphNumbers numbers)
    {
        var text = new StringBuilder();
        foreach (var paragraph in body.Descendants<W.Paragraph>().Where(paragraph => !paragraph.Ancestors<AlternateContentFallback>().Any()))
        {
            text.Append(numbers.Next(paragraph));
            foreach (var piece in paragraph.Descendants().Where(piece => piece.Ancestors<W.Paragraph>().First() == paragraph))
            {
                text.Append(piece switch { W.Text run => run.Text, W.TabChar => "\t", W.Break or W.CarriageReturn => "\n", _ => "" });
            }

            text.Append('\n');
        }

        return text.ToString();
    }
}
