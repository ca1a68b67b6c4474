using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Platform.Documents.Checking.Pdf;

/// <summary>Reads the XML of pdftohtml: pieces of text with place, size, font and colour, joined to lines.</summary>
internal static class PdfLines
{
    private const double PixelsPerPoint = 3;
    private const double MillimetresPerPixel = 25.4 / 72 / PixelsPerPoint;

    // Poppler's name for a font without one.
    private const string Unnamed = "Times";

    public static PrintedLines Parse(string xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, CheckCharacters = false, XmlResolver = null };
        try
        {
            using var reader = XmlReader.Create(new StringReader(xml), settings);
            var fonts = new Dictionary<string, XElement>(StringComparer.Ordinal);
            var sheets = new List<Sheet>();
            var lines = new List<Passage>();
            foreach (var page in XDocument.Load(reader).Root!.Elements("page"))
            {
                var sheet = new Sheet((int)page.Attribute("number")!, Length(page, "width"), Length(page, "height"));
                sheets.Add(sheet);
                foreach (var font in page.Elements("fontspec"))
                {
                    fonts[font.Attribute("id")!.Value] = font;
                }

                lines.AddRange(LineJoiner.Join(page.Elements("text").Select(text => Piece(text, fonts, sheet.Page)).Where(piece => piece.Trimmed.Length > 0)));
            }

            return new PrintedLines(sheets, lines);
        }
        catch (XmlException)
        {
            throw new UnreadableDocumentException("这个 PDF 的文字读不出来：请重新导出一份。");
        }
    }

    private static Passage Piece(XElement text, Dictionary<string, XElement> fonts, int? page)
    {
        var font = fonts[text.Attribute("font")!.Value];
        var size = Math.Round((double)font.Attribute("size")! / PixelsPerPoint, 1);
        var run = new TextRun(Plain(text.Value), Face(font.Attribute("family")!.Value), size, font.Attribute("color")?.Value.TrimStart('#').ToUpperInvariant());
        var (left, top) = (Length(text, "left"), Length(text, "top"));
        return new Passage([run]) { Page = page, FontMiddle = top + (Length(text, "height") / 2), Box = new Box(left, top, left + Length(text, "width"), top + Length(text, "height")) };
    }

    // Chromium writes common characters by their radicals' code points; the reader sees the same characters.
    private static string Plain(string text) => text.Any(letter => letter is >= '\u2E80' and <= '\u2FDF')
        ? string.Concat(text.Select(letter => letter is >= '\u2E80' and <= '\u2FDF' ? letter.ToString().Normalize(System.Text.NormalizationForm.FormKC) : letter.ToString()))
        : text;

    private static string? Face(string family) => family == Unnamed ? null : family.Length > 7 && family[6] == '+' ? family[7..] : family;

    private static double Length(XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, CultureInfo.InvariantCulture) * MillimetresPerPixel;
}
